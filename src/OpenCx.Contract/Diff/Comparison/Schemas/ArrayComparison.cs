using System.Globalization;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the items of arrays.</summary>
internal static class ArrayComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (!pair.CommonTypes.HasFlag(JsonTypes.Array))
        {
            return;
        }

        pair.Descend(pair.Base.Inner["items"], pair.Head.Inner["items"], pair.Place.Part("[]"));
        CompareUniqueness(pair);
        ComparePositions(pair);
    }

    private static void CompareUniqueness(SchemaPair pair)
    {
        if (pair.Base.UniqueItems != pair.Head.UniqueItems)
        {
            var (rules, message) = pair.Head.UniqueItems
                ? (ArrayRules.UniquenessAdded, "no item may stand there twice any more")
                : (ArrayRules.UniquenessRemoved, "an item may stand there twice now");
            pair.Report(rules, "uniqueItems", message);
        }
    }

    /// <summary>A position without a schema of its own has that of all items, where there is one; without one it holds anything.</summary>
    private static void ComparePositions(SchemaPair pair)
    {
        var (before, after) = (pair.Base.PrefixItems.Count, pair.Head.PrefixItems.Count);
        for (var i = 0; i < Math.Max(before, after); i++)
        {
            if (ItemAt(pair.Base, i) is { } old && ItemAt(pair.Head, i) is { } @new)
            {
                pair.Descend(old, @new, pair.Place.Part($"[{i.ToString(CultureInfo.InvariantCulture)}]"));
            }
        }

        if (before != after && ItemAt(before < after ? pair.Base : pair.Head, Math.Min(before, after)) is null)
        {
            var rules = after > before ? ArrayRules.PositionsAdded : ArrayRules.PositionsRemoved;
            var have = after == 1 ? "position has a schema of its own" : "positions have a schema of their own";
            pair.Report(rules, "prefixItems", string.Create(CultureInfo.InvariantCulture, $"{after} {have}; {before} had"));
        }
    }

    private static SchemaSites? ItemAt(Schema schema, int position) =>
        schema.ItemAt(position) ?? schema.Inner["unevaluatedItems"];
}
