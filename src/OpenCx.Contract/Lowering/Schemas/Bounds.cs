using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>The limits that a schema sets to a value, in OpenAPI 3.0's form and within what NSwag can hold.</summary>
internal static class Bounds
{
    /// <summary>The largest integer that JavaScript counts exactly: generators write it where they mean "any integer".</summary>
    private const decimal SafeInteger = 9007199254740991;

    public static JsonObject OfText(JsonObject schema)
    {
        var bounds = new JsonObject();
        CopyCount(schema, bounds, "minLength");
        CopyCount(schema, bounds, "maxLength");
        if (schema.Text("pattern") is { } pattern)
        {
            bounds["pattern"] = pattern;
        }

        return bounds;
    }

    public static JsonObject OfArray(JsonObject schema)
    {
        var bounds = new JsonObject();
        CopyCount(schema, bounds, "minItems");
        CopyCount(schema, bounds, "maxItems");
        return bounds;
    }

    public static JsonObject OfNumber(JsonObject schema)
    {
        var bounds = new JsonObject();
        CopyLimit(schema, bounds, "minimum", "exclusiveMinimum", Math.Max);
        CopyLimit(schema, bounds, "maximum", "exclusiveMaximum", Math.Min);
        if (Number(schema, "multipleOf") is > 0)
        {
            bounds["multipleOf"] = schema["multipleOf"]!.DeepClone();
        }

        return bounds;
    }

    /// <summary>The smallest and the largest integer that the bounds name, zero where they name none; one that no decimal holds is the decimal's own limit.</summary>
    public static (decimal Least, decimal Most) OfInteger(JsonObject schema)
    {
        var lower = new[] { Limit(schema, "minimum", 0), Limit(schema, "exclusiveMinimum", 1) }.Max() ?? 0;
        var upper = new[] { Limit(schema, "maximum", 0), Limit(schema, "exclusiveMaximum", -1) }.Min() ?? 0;
        return (Math.Min(lower, upper), Math.Max(lower, upper));
    }

    /// <summary>The number under a keyword, when there is one that a decimal can hold.</summary>
    public static decimal? Number(JsonObject schema, string keyword) =>
        schema[keyword] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && TryDecimal(value, out var number) ? number : null;

    public static bool FitsDecimal(JsonNode number) => TryDecimal(number, out _);

    /// <summary>3.1 gives the exclusive limit as a number of its own, 3.0 as a flag beside the inclusive one.</summary>
    private static void CopyLimit(JsonObject schema, JsonObject bounds, string inclusive, string exclusive, Func<decimal, decimal, decimal> tighter)
    {
        var limit = Number(schema, inclusive);
        var beyond = Number(schema, exclusive);
        var isExclusive = schema.IsTrue(exclusive) || (beyond is { } strict && (limit is not { } loose || tighter(strict, loose) == strict));
        var source = beyond is not null && isExclusive ? exclusive : inclusive;
        if (Number(schema, source) is not { } value || Math.Abs(value) == SafeInteger)
        {
            return;
        }

        bounds[inclusive] = schema[source]!.DeepClone();
        if (isExclusive)
        {
            bounds[exclusive] = true;
        }
    }

    private static decimal? Limit(JsonObject schema, string keyword, int step) =>
        schema[keyword] is not JsonValue value || value.GetValueKind() != JsonValueKind.Number ? null
        : !TryDecimal(value, out var number) ? (value.ToJsonString()[0] == '-' ? decimal.MinValue : decimal.MaxValue)
        : number is > decimal.MinValue and < decimal.MaxValue ? number + step
        : number;

    private static void CopyCount(JsonObject schema, JsonObject bounds, string keyword)
    {
        if (Number(schema, keyword) is >= 0 and <= int.MaxValue and { } count && count == decimal.Truncate(count))
        {
            bounds[keyword] = (int)count;
        }
    }

    private static bool TryDecimal(JsonNode number, out decimal value) =>
        decimal.TryParse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
