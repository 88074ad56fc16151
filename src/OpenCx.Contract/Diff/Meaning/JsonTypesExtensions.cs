using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>What can be said of sets of JSON types.</summary>
internal static class JsonTypesExtensions
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Object, "object"), (JsonTypes.Array, "array"), (JsonTypes.String, "string"), (JsonTypes.Number, "number"),
        (JsonTypes.Integer, "integer"), (JsonTypes.Boolean, "boolean"), (JsonTypes.Null, "null"),
    ];

    /// <summary>The type of that name, or null where there is none.</summary>
    public static JsonTypes? Named(string? name)
    {
        foreach (var (type, known) in Names)
        {
            if (known == name)
            {
                return type;
            }
        }

        return null;
    }

    public static JsonTypes TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.String => JsonTypes.String,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Number => IsWhole(value) ? JsonTypes.Integer : JsonTypes.Number,
        _ => JsonTypes.Null,
    };

    public static bool Covers(this JsonTypes all, JsonTypes some) => (all & some) == some;

    public static JsonTypes WithoutNull(this JsonTypes types) => types & ~JsonTypes.Null;

    public static bool AllowsNull(this JsonTypes types) => types.HasFlag(JsonTypes.Null);

    /// <summary>The set in words: <c>string or integer</c>.</summary>
    public static string InWords(this JsonTypes types)
    {
        if (types == JsonTypes.Any)
        {
            return "anything";
        }

        var words = new List<string>();
        foreach (var (type, name) in Names)
        {
            if (types.Covers(type) && !(type == JsonTypes.Integer && types.HasFlag(JsonTypes.Fraction)))
            {
                words.Add(name);
            }
        }

        return words.Count == 0 ? "nothing" : string.Join(" or ", words);
    }

    private static bool IsWhole(JsonNode number) =>
        ExactNumber.Parse(number.ToJsonString()).ToDecimal() is not { } value || decimal.IsInteger(value);
}
