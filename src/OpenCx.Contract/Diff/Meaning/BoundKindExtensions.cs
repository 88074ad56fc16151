namespace OpenCx.Contract.Diff.Meaning;

/// <summary>What can be said of the kinds of limits.</summary>
internal static class BoundKindExtensions
{
    /// <summary>Whether it limits how many items fit a <c>contains</c>, which stands beside it.</summary>
    public static bool IsOfContained(this BoundKind kind) => kind is BoundKind.MinContains or BoundKind.MaxContains;

    /// <summary>Whether there is such a limit wherever it has a meaning: an array contains an item once, if nothing else is said.</summary>
    public static bool IsAlwaysSet(this BoundKind kind) => kind == BoundKind.MinContains;

    /// <summary>The types whose values it limits.</summary>
    public static JsonTypes Limited(this BoundKind kind) => kind switch
    {
        BoundKind.Minimum or BoundKind.Maximum => JsonTypes.Number,
        BoundKind.MinLength or BoundKind.MaxLength => JsonTypes.String,
        BoundKind.MinProperties or BoundKind.MaxProperties => JsonTypes.Object,
        _ => JsonTypes.Array,
    };

    /// <summary>Whether the limit is one from below.</summary>
    public static bool IsLower(this BoundKind kind) => ((int)kind & 1) == 0;

    /// <summary>The keyword that sets it: <c>maxLength</c>.</summary>
    public static string Keyword(this BoundKind kind) => kind switch
    {
        BoundKind.Minimum => "minimum",
        BoundKind.Maximum => "maximum",
        BoundKind.MinLength => "minLength",
        BoundKind.MaxLength => "maxLength",
        BoundKind.MinItems => "minItems",
        BoundKind.MaxItems => "maxItems",
        BoundKind.MinProperties => "minProperties",
        BoundKind.MaxProperties => "maxProperties",
        BoundKind.MinContains => "minContains",
        _ => "maxContains",
    };
}
