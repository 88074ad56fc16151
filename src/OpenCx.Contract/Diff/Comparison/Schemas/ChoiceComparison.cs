using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares one schema on one side with a choice of schemas (<c>oneOf</c>, <c>anyOf</c>) on the other.</summary>
internal static class ChoiceComparison
{
    public static Beside Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Unions, pair.Head.Unions);
        var (plain, union) = before.Count == 0 ? (pair.Base, pair.Head) : (pair.Head, pair.Base);
        if (plain.IsAnything || union.Properties.Count > 0 || !union.TypesBesideUnions.HasFlag(JsonTypes.Object))
        {
            ReportMore(pair, before, after);
            return Beside.Everything;
        }

        var isFound = before.Count == 0 ? Wrap(pair, after[0]) : Unwrap(pair, before[0]);
        UnionComparison.ReportMore(pair, before.Skip(1), after.Skip(1));
        if (!isFound && plain.Default == union.Default)
        {
            return Beside.Nothing;
        }

        return union.IsUnbounded && union.Default is null ? Beside.Nothing : Beside.AllButMembers;
    }

    /// <summary>One schema became one of several.</summary>
    /// <returns>Whether it is one of them.</returns>
    private static bool Wrap(SchemaPair pair, SchemaUnion after)
    {
        var (same, others) = Find(pair, pair.Base, after);
        if (same is null)
        {
            if (IsSplitByType(pair, after, pair.BaseSites))
            {
                return false;
            }

            if (DoAllImply(pair, after, pair.BaseSites))
            {
                ReportMore(pair, [], [after]);
            }
            else
            {
                pair.Report(UnionRules.Introduced, after.Name, $"became a choice of {UnionNames.Of(pair, after)}, none of which is what it was", after: UnionNames.Of(pair, after));
            }

            return false;
        }

        BranchComparison.Compare(pair, (pair.Base.Home, SchemaSites.At(pair.Base.Home)), (same, after.InFull(same)), pair.Place);
        var overlaps = others.Exists(other => Alternatives.MayOverlap(pair.Base, pair.Read(other), pair.Read));
        if (pair.Context.IsRequest && after.IsExclusive && overlaps)
        {
            pair.Report(UnionRules.Wrapped, after.Name, $"became exactly one of {UnionNames.Of(pair, after)}: what was valid may fit several", after: UnionNames.Of(pair, after));
            return true;
        }

        foreach (var needless in TakeNeedless(pair, after, others))
        {
            IncludedAlternative.Compare(pair, null, needless, pair.Place);
        }

        if (UnionNames.Of(pair, after, others) is { Length: > 0 } names)
        {
            pair.Report(UnionRules.AlternativesAdded, after.Name, $"{names} may stand in its place now ({after.Name})", after: names);
        }

        return true;
    }

    /// <summary>Of several schemas one is left.</summary>
    /// <returns>Whether it was one of them.</returns>
    private static bool Unwrap(SchemaPair pair, SchemaUnion before)
    {
        var (same, others) = Find(pair, pair.Head, before);
        if (same is null)
        {
            if (IsSplitByType(pair, before, pair.HeadSites))
            {
                return false;
            }

            if (DoAllImply(pair, before, pair.HeadSites))
            {
                ReportMore(pair, [before], []);
            }
            else
            {
                pair.Report(UnionRules.Dissolved, before.Name, $"was a choice of {UnionNames.Of(pair, before)} and is none of them now", before: UnionNames.Of(pair, before));
            }

            return false;
        }

        BranchComparison.Compare(pair, (same, before.InFull(same)), (pair.Head.Home, SchemaSites.At(pair.Head.Home)), pair.Place);
        foreach (var needless in TakeNeedless(pair, before, others))
        {
            IncludedAlternative.Compare(pair, needless, null, pair.Place);
        }

        if (UnionNames.Of(pair, before, others) is { Length: > 0 } names)
        {
            pair.Report(UnionRules.AlternativesRemoved, before.Name, $"{names} may no longer stand in its place ({before.Name})", before: names);
        }

        return true;
    }

    /// <summary>Tells of unions that came or went beside everything else, types included.</summary>
    private static void ReportMore(SchemaPair pair, IEnumerable<SchemaUnion> removed, IEnumerable<SchemaUnion> added)
    {
        TypeComparison.CompareBesideChoice(pair);
        UnionComparison.ReportMore(pair, removed, added);
    }

    /// <summary>Whether a value fits the one schema whichever alternative it follows.</summary>
    private static bool DoAllImply(SchemaPair pair, SchemaUnion union, SchemaSites plain) =>
        union.Branches.All(branch => pair.Implies(union.InFull(branch), plain));

    /// <summary>Whether each alternative says what the one schema says of values of its types, which are all there are.</summary>
    private static bool IsSplitByType(SchemaPair pair, SchemaUnion union, SchemaSites plain)
    {
        var alternatives = union.Branches.Select(branch => union.InFull(branch)).Select(sites => (Sites: sites, pair.Read(sites).Types)).ToList();
        var left = pair.Read(plain).Types.WithoutNull();
        foreach (var (_, types) in alternatives)
        {
            if (!left.Covers(types.WithoutNull()))
            {
                return false;
            }

            left &= ~types;
        }

        if (union.IsExclusive && alternatives.Count(static alternative => alternative.Types.AllowsNull()) > 1)
        {
            return false;
        }

        return left == JsonTypes.None && alternatives.TrueForAll(alternative => pair.AreEqual(alternative.Sites, plain.OfTypes(alternative.Types)));
    }

    /// <summary>Takes out those that make no difference.</summary>
    private static List<SpecNode> TakeNeedless(SchemaPair pair, SchemaUnion union, List<SpecNode> alternatives)
    {
        var needless = alternatives.FindAll(branch => IncludedAlternative.IsNeedless(pair, union, branch));
        alternatives.RemoveAll(needless.Contains);
        return needless;
    }

    /// <summary>The alternative that the other side was or is, and the rest.</summary>
    private static (SpecNode? Same, List<SpecNode> Others) Find(SchemaPair pair, Schema plain, SchemaUnion union)
    {
        var matching = BranchMatching.Of(pair, plain.Home, union);
        return (matching.Pairs.FirstOrDefault()?.Head, matching.Added);
    }
}
