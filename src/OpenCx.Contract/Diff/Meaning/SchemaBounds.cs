using System.Text.Json;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Reads the limits that a schema object sets. One that excludes nothing is none.</summary>
internal static class SchemaBounds
{
    public static void Read(Schema schema, SpecNode node)
    {
        foreach (var kind in BoundMap.Kinds.Where(kind => !kind.IsOfContained()))
        {
            Add(schema, kind, node[kind.Keyword()], isExclusive: IsFlagged(node, kind));
        }

        Add(schema, BoundKind.Minimum, node["exclusiveMinimum"], isExclusive: true);
        Add(schema, BoundKind.Maximum, node["exclusiveMaximum"], isExclusive: true);

        if (NumberOf(node["multipleOf"]) is { } step && !(step.Equals(ExactNumber.One) && IsWhole(schema)))
        {
            schema.MultipleOf = step;
        }

        schema.UniqueItems = node.IsTrue("uniqueItems");
    }

    /// <summary>How many items have to fit a <c>contains</c>: one where nothing else is said.</summary>
    public static BoundMap OfContained(SpecNode node)
    {
        var bounds = new BoundMap();
        if (NumberOf(node["maxContains"]) is { } most)
        {
            bounds.Add(BoundKind.MaxContains, new Bound(most, IsExclusive: false, node["maxContains"]));
        }

        var least = NumberOf(node["minContains"]) ?? ExactNumber.One;
        if (least.CompareTo(ExactNumber.Zero) > 0 || !bounds.IsEmpty)
        {
            bounds.Add(BoundKind.MinContains, new Bound(least, IsExclusive: false, node.Nearest("minContains")));
        }

        return bounds;
    }

    private static void Add(Schema schema, BoundKind kind, SpecNode keyword, bool isExclusive)
    {
        if (NumberOf(keyword) is not { } value || kind.IsLower() && kind > BoundKind.Minimum && value.CompareTo(ExactNumber.Zero) <= 0)
        {
            return;
        }

        var bound = new Bound(value, isExclusive, keyword);
        schema.Bounds.Add(kind, IsWhole(schema) ? bound.ForIntegers(kind.IsLower()) : bound);
    }

    /// <summary>3.0 makes a limit exclusive with a flag beside it.</summary>
    private static bool IsFlagged(SpecNode node, BoundKind kind) =>
        kind == BoundKind.Minimum && node.IsTrue("exclusiveMinimum") || kind == BoundKind.Maximum && node.IsTrue("exclusiveMaximum");

    private static bool IsWhole(Schema schema) =>
        (schema.Types & JsonTypes.Number) == JsonTypes.Integer && schema.Types != JsonTypes.Any;

    private static ExactNumber? NumberOf(SpecNode node) =>
        node.Value?.GetValueKind() == JsonValueKind.Number ? ExactNumber.Parse(node.Value.ToJsonString()) : null;
}
