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

        schema.MultipleOf = NumberOf(node["multipleOf"]);
        schema.UniqueItems = node.IsTrue("uniqueItems");
        RoundForIntegers(schema);
    }

    /// <summary>Of whole numbers, those above 0 are those from 1, and the multiples of 1.5 those of 3: whichever part says so.</summary>
    public static void RoundForIntegers(Schema schema)
    {
        if ((schema.Types & JsonTypes.Number) != JsonTypes.Integer)
        {
            return;
        }

        foreach (var kind in (ReadOnlySpan<BoundKind>)[BoundKind.Minimum, BoundKind.Maximum])
        {
            if (schema.Bounds[kind] is { } bound)
            {
                schema.Bounds.Add(kind, bound.ForIntegers(kind.IsLower()));
            }
        }

        var step = schema.MultipleOf?.LeastCommonMultiple(ExactNumber.One);
        schema.MultipleOf = ExactNumber.One.Equals(step) ? null : step;
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

        schema.Bounds.Add(kind, new Bound(value, isExclusive, keyword));
    }

    /// <summary>3.0 makes a limit exclusive with a flag beside it.</summary>
    private static bool IsFlagged(SpecNode node, BoundKind kind) =>
        kind == BoundKind.Minimum && node.IsTrue("exclusiveMinimum") || kind == BoundKind.Maximum && node.IsTrue("exclusiveMaximum");

    private static ExactNumber? NumberOf(SpecNode node) =>
        node.Value?.GetValueKind() == JsonValueKind.Number ? ExactNumber.Parse(node.Value.ToJsonString()) : null;
}
