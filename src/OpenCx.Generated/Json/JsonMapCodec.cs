using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// An object whose member names are data. A value of another type is left out of the map and kept in the text; of two values
/// of one name the last counts.
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
internal sealed class JsonMapCodec<T>(JsonCodec<T> item) : JsonCodec<IDictionary<string, T>>
{
    /// <inheritdoc/>
    internal override string Expected => "an object";

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out IDictionary<string, T> value)
    {
        if (source.TokenType != JsonToken.StartObject)
        {
            value = null!;
            return source.Reject(Expected);
        }

        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        var isInexact = source.IsInexact;
        source.Path.Enter(JsonPath.AnyMember);
        for (source.Read(); source.TokenType != JsonToken.EndObject; source.Read())
        {
            var name = (string)source.Value!;
            var isDuplicate = entries.ContainsKey(name);
            if (isDuplicate)
            {
                source.Report(ContractDriftKind.DuplicateMember, "one member of each name", "another one");
            }

            source.Read();
            source.IsInexact = false;
            if (item.TryRead(source, out var read))
            {
                entries[name] = read;
                source.IsInexact |= isDuplicate;
            }
            else
            {
                source.IsInexact = true;
            }

            isInexact |= source.IsInexact;
        }

        source.Path.Leave();
        source.IsInexact = isInexact;
        value = entries;
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, IDictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach (var entry in value)
        {
            writer.WritePropertyName(entry.Key);
            if (entry.Value is null)
            {
                writer.WriteNull();
            }
            else
            {
                item.Write(writer, entry.Value);
            }
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    internal override void Validate(IDictionary<string, T> value, RequestFaults faults)
    {
        foreach (var entry in value)
        {
            using (faults.AtItem(entry.Key))
            {
                SurrogateHalf.Validate(entry.Key, faults);
                if (entry.Value is { } element)
                {
                    item.Validate(element, faults);
                }
                else if (!item.AcceptsNull)
                {
                    faults.Add($"is null: {item.Expected} is required.");
                }
            }
        }
    }
}
