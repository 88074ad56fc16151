using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>An array of items of one type. An item of another type is left out of the list and kept in the text.</summary>
/// <typeparam name="T">The items' type.</typeparam>
internal sealed class JsonListCodec<T>(JsonCodec<T> item) : JsonCodec<IList<T>>
{
    /// <inheritdoc/>
    internal override string Expected => "an array";

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out IList<T> value)
    {
        if (source.TokenType != JsonToken.StartArray)
        {
            value = null!;
            return source.Reject(Expected);
        }

        using var items = new ItemBuffer<T>();
        var isInexact = source.IsInexact;
        source.Path.Enter(JsonPath.AnyItem);
        for (source.Read(); source.TokenType != JsonToken.EndArray; source.Read())
        {
            source.IsInexact = false;
            if (item.TryRead(source, out var read))
            {
                items.Add(read);
            }
            else
            {
                source.IsInexact = true;
            }

            isInexact |= source.IsInexact;
        }

        source.Path.Leave();
        source.IsInexact = isInexact;
        value = items.ToList();
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, IList<T> value)
    {
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            if (value[index] is { } element)
            {
                item.Write(writer, element);
            }
            else
            {
                writer.WriteNull();
            }
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override void Validate(IList<T> value, RequestFaults faults)
    {
        for (var index = 0; index < value.Count; index++)
        {
            using (faults.AtItem(index))
            {
                if (value[index] is { } element)
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
