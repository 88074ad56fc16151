using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>Reads and writes an object with declared members; what it does not know it keeps.</summary>
/// <typeparam name="T">The class.</typeparam>
/// <param name="create">Makes an empty one.</param>
/// <param name="members">Its members, asked for at first use: two classes may refer to each other.</param>
internal sealed class JsonObjectCodec<T>(Func<T> create, Func<JsonMember<T>[]> members) : JsonCodec<T>
    where T : class, IJsonObject
{
    private const int MaxMembersOnStack = 256;

    private JsonMember<T>[] Members => field ??= Declare(members());

    private Dictionary<string, int> Indices => field ??= Members
        .Select(static (member, index) => (member.Name, index))
        .ToDictionary(static pair => pair.Name, static pair => pair.index, StringComparer.Ordinal);

    /// <inheritdoc/>
    internal override string Expected => "an object";

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out T value)
    {
        if (source.TokenType != JsonToken.StartObject)
        {
            value = null!;
            return source.Reject(Expected);
        }

        value = create();
        var members = Members;
        Span<bool> seen = members.Length <= MaxMembersOnStack ? stackalloc bool[members.Length] : new bool[members.Length];
        ReadMembers(source, value, members, seen);
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in Members)
        {
            member.Write(writer, value);
        }

        if (value.State?.AdditionalProperties is { } additional)
        {
            foreach (var pair in additional)
            {
                // A declared member speaks for itself; the same name twice would leave the choice to the reader.
                if (!Indices.ContainsKey(pair.Key))
                {
                    writer.WritePropertyName(pair.Key);
                    JsonCodecs.Raw.Write(writer, pair.Value);
                }
            }
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    internal override void Validate(T value, RequestFaults faults)
    {
        if (faults.IsTooDeep)
        {
            faults.AddEndless(JsonSource.MaxDepth);
        }

        if (faults.HasEndless)
        {
            return;
        }

        foreach (var member in Members)
        {
            member.Validate(value, faults);
        }

        foreach (var pair in value.State?.AdditionalProperties ?? Enumerable.Empty<KeyValuePair<string, JToken>>())
        {
            using (faults.At("AdditionalProperties", pair.Key))
            {
                if (Indices.TryGetValue(pair.Key, out var index))
                {
                    faults.Add($"is a declared member: set {Members[index].PropertyName} instead of an additional one.");
                }

                SurrogateHalf.Validate(pair.Key, faults);
                JsonCodecs.Raw.Validate(pair.Value, faults);
            }
        }

        faults.AddOwn(value);
    }

    private static JsonMember<T>[] Declare(JsonMember<T>[] members)
    {
        foreach (var member in members)
        {
            JsonNames.Declare(member.Name);
        }

        return members;
    }

    // Apart from the memory on the stack: a method that has both that and a loop is compiled once, without what its first calls tell.
    private void ReadMembers(JsonSource source, T value, JsonMember<T>[] members, Span<bool> seen)
    {
        var next = 0;
        while (ReadName(source, members, next) is { } name)
        {
            var index = Find(members, name, next);
            if (index < 0)
            {
                ReadAdditional(source, value, name);
                continue;
            }

            if (seen[index])
            {
                ReportDuplicate(source, name);
                value.State?.Forget(name);
            }

            members[index].Read(source, value);
            seen[index] = true;
            next = index + 1;
        }

        for (var index = 0; index < members.Length; index++)
        {
            if (members[index].IsRequired && !seen[index])
            {
                members[index].Miss(source, value);
            }
        }
    }

    /// <summary>Moves to the next member and gets its name; null at the end of the object.</summary>
    private static string? ReadName(JsonSource source, JsonMember<T>[] members, int next)
    {
        source.ReadName(next < members.Length ? members[next].Name : null);
        return source.TokenType == JsonToken.EndObject ? null : (string)source.Value!;
    }

    /// <summary>The declared member of this name. Servers mostly keep the contract's order, so that one is tried first.</summary>
    private int Find(JsonMember<T>[] members, string name, int next)
    {
        if (next < members.Length && members[next].Name == name)
        {
            return next;
        }

        return Indices.TryGetValue(name, out var index) ? index : -1;
    }

    private static void ReadAdditional(JsonSource source, T value, string name)
    {
        source.Read();
        ReportAt(source, name, ContractDriftKind.UnknownMember, "no member of this name", source.DescribeCurrent());
        var state = value.State ??= new JsonObjectState();
        state.AdditionalProperties ??= new Dictionary<string, JToken>(StringComparer.Ordinal);
        if (state.AdditionalProperties.ContainsKey(name))
        {
            ReportDuplicate(source, name);
        }

        state.AdditionalProperties[name] = source.ReadRaw();
    }

    private static void ReportDuplicate(JsonSource source, string name) =>
        ReportAt(source, name, ContractDriftKind.DuplicateMember, "one member of this name", "another one");

    private static void ReportAt(JsonSource source, string name, ContractDriftKind kind, string expected, string actual)
    {
        source.Path.Enter(name);
        source.Report(kind, expected, actual);
        source.Path.Leave();
    }
}
