using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares what arrays have to contain.</summary>
internal static class ContainedComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (pair.Base.Contained.Count == 0 && pair.Head.Contained.Count == 0)
        {
            return;
        }

        var unmatched = new Unmatched<ContainedItem>(pair.Base.Contained, pair.Head.Contained);
        foreach (var (old, @new) in Match(pair, unmatched))
        {
            pair.Descend(SchemaSites.At(old.Schema), SchemaSites.At(@new.Schema), pair.Place.Then("contains"));
            BoundComparison.Compare(pair, old, @new);
        }

        unmatched.Before.RemoveAll(old => pair.Head.Contained.Exists(@new => IsImplied(pair, old, @new)));
        unmatched.After.RemoveAll(@new => pair.Base.Contained.Exists(old => IsImplied(pair, @new, old)));
        foreach (var old in unmatched.Before)
        {
            pair.Report(new Finding(KeywordRules.Contains.Removed[pair.Context.Direction], pair.Place, old.Schema, pair.Head.Home, "no item has to fit any more (contains)") { Before = "contains", IsRemoval = true });
        }

        foreach (var @new in unmatched.After)
        {
            pair.Report(new Finding(KeywordRules.Contains.Added[pair.Context.Direction], pair.Place, pair.Base.Home, @new.Schema, "some items have to fit now (contains)"));
        }
    }

    /// <summary>Equal ones belong together, then those that count the same items, then what is left where it is one without an upper limit.</summary>
    private static List<Matched<ContainedItem>> Match(SchemaPair pair, Unmatched<ContainedItem> unmatched)
    {
        List<Matched<ContainedItem>> pairs =
        [
            .. unmatched.Take((old, @new) => AreOfSameItems(old, @new) && AreOfSameCounts(old, @new)),
            .. unmatched.Take(AreOfSameItems),
        ];
        return unmatched is { Before.Count: 1, After.Count: 1 } ? [.. pairs, .. unmatched.Take((old, @new) => IsUnlimited(old) && IsUnlimited(@new))] : pairs;

        // Where more items fit there may be too many.
        static bool IsUnlimited(ContainedItem contained) => contained.Bounds[BoundKind.MaxContains] is null;

        bool AreOfSameItems(ContainedItem a, ContainedItem b) => pair.AreEqual(SchemaSites.At(a.Schema), SchemaSites.At(b.Schema));
    }

    /// <summary>Whether as many items as it asks for are there already, among those that fit the other.</summary>
    private static bool IsImplied(SchemaPair pair, ContainedItem contained, ContainedItem by) =>
        AreOfSameCounts(contained, by) && by.Bounds[BoundKind.MaxContains] is null
        && pair.Implies(SchemaSites.At(by.Schema), SchemaSites.At(contained.Schema));

    private static bool AreOfSameCounts(ContainedItem a, ContainedItem b) =>
        BoundMap.Kinds.All(kind => Equals(a.Bounds[kind]?.Value, b.Bounds[kind]?.Value));
}
