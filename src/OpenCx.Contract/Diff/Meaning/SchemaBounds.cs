using System.Text.Json;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Reads the limits that a schema object sets. One that excludes nothing is none.</summary>
internal static class SchemaBounds
{
    public static void Read(Schema schema, SpecNode node)
    {
        foreach (var kind in BoundMap.Kinds)
        {
            Add(schema, kind, node[kind.Keyword()], isExclusive: IsFlagged(node, kind));
        }

        Add(schema, BoundKind.Minimum, node["exclusiveMinimum"], isExclusive: true);
        Add(schema, BoundKind.Maximum, node["exclusiveMaximum"], isExclusive: true);

        if (NumberOf(node["multipleOf"]) is { } step && !(step.Equals(ExactNumber.Parse("1")) && IsWhole(schema)))
        {
            schema.MultipleOf = step;
        }

        schema.UniqueItems = node.IsTrue("uniqueItems");
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
