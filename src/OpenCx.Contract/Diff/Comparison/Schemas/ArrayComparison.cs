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
        ComparePositions(pair, pair.Base.PrefixItems, pair.Head.PrefixItems);
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

    private static void ComparePositions(SchemaPair pair, List<SchemaSites> before, List<SchemaSites> after)
    {
        for (var i = 0; i < Math.Min(before.Count, after.Count); i++)
        {
            pair.Descend(before[i], after[i], pair.Place.Part($"[{i.ToString(CultureInfo.InvariantCulture)}]"));
        }

        if (before.Count != after.Count)
        {
            var rules = after.Count > before.Count ? ArrayRules.PositionsAdded : ArrayRules.PositionsRemoved;
            pair.Report(rules, "prefixItems", string.Create(CultureInfo.InvariantCulture, $"{after.Count} positions have a schema of their own; {before.Count} had"));
        }
    }
}
