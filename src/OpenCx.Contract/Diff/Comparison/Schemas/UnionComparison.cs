using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the alternatives of <c>oneOf</c> and <c>anyOf</c>.</summary>
internal static class UnionComparison
{
    public static Beside Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Unions, pair.Head.Unions);
        var unmatched = new Unmatched<SchemaUnion>(before, after);
        foreach (var (old, @new) in Match(pair, unmatched))
        {
            Compare(pair, old, @new);
        }

        if (before.Count > 0 == after.Count > 0)
        {
            ReportMore(pair, unmatched.Before, unmatched.After);
            return Beside.Everything;
        }

        var (plain, union) = before.Count == 0 ? (pair.Base, pair.Head) : (pair.Head, pair.Base);
        if (plain.IsAnything || union.Properties.Count > 0 || !union.TypesBesideUnions.HasFlag(JsonTypes.Object))
        {
            ReportMore(pair, before, after);
            return Beside.Everything;
        }

        var found = before.Count == 0 ? Wrap(pair, after[0]) : Unwrap(pair, before[0]);
        if (!found && plain.Default == union.Default)
        {
            return Beside.Nothing;
        }

        return union.IsUnbounded && union.Default is null ? Beside.Nothing : Beside.AllButMembers;
    }

    /// <summary>Of several unions equal ones belong together; the others are taken in their order.</summary>
    private static List<Matched<SchemaUnion>> Match(SchemaPair pair, Unmatched<SchemaUnion> unmatched)
    {
        var areSeveral = unmatched.Before.Count > 1 || unmatched.After.Count > 1;
        return [.. areSeveral ? unmatched.Take((old, @new) => AreEqual(pair, old, @new)) : [], .. unmatched.Take((_, _) => true)];
    }

    private static bool AreEqual(SchemaPair pair, SchemaUnion a, SchemaUnion b) =>
        a.IsExclusive == b.IsExclusive && a.Branches.Count == b.Branches.Count
        && new Unmatched<SpecNode>(a.Branches, b.Branches).Take((old, @new) => pair.AreEqual(SchemaSites.At(old), SchemaSites.At(@new))).Count == a.Branches.Count;

    private static void Compare(SchemaPair pair, SchemaUnion before, SchemaUnion after)
    {
        var matching = BranchMatching.Of(pair, before, after);
        foreach (var (old, @new) in matching.Pairs)
        {
            var place = pair.Place.Then($"{after.Name}[{NameOf(pair, @new, after)}]");
            if (!before.IsExclusive && !after.IsExclusive && AreIncluded(pair, (before, old), (after, @new)))
            {
                IncludedAlternative.Compare(pair, old, @new, place);
            }
            else
            {
                Descend(pair, (old, before.InFull(old)), (@new, after.InFull(@new)), place);
            }
        }

        foreach (var branch in matching.Removed)
        {
            Report(pair, before, branch, UnionRules.Removed(before), after.Keyword, "is no longer an alternative", isRemoval: true);
        }

        foreach (var branch in matching.Added)
        {
            Report(pair, after, branch, UnionRules.Added(after), before.Keyword, "is an alternative now", isRemoval: false);
        }

        CompareExclusivity(pair, before, after);
    }

    /// <summary>Whether alternatives that differ decide nothing, then and now.</summary>
    private static bool AreIncluded(SchemaPair pair, (SchemaUnion Union, SpecNode Branch) old, (SchemaUnion Union, SpecNode Branch) @new) =>
        !pair.AreEqual(SchemaSites.At(old.Branch), SchemaSites.At(@new.Branch))
        && IncludedAlternative.Is(pair, old.Union, old.Branch) && IncludedAlternative.Is(pair, @new.Union, @new.Branch);

    /// <summary>Whether one alternative has to fit or may, which is the same where no value fits two of them.</summary>
    private static void CompareExclusivity(SchemaPair pair, SchemaUnion before, SchemaUnion after)
    {
        var areToldApart = pair.Base.Discriminator is not null && pair.Head.Discriminator is not null;
        var exclusive = after.IsExclusive ? after : before;
        if (before.IsExclusive == after.IsExclusive || areToldApart || !Alternatives.MayOverlap([.. exclusive.Branches.Select(pair.Read)], pair.Read))
        {
            return;
        }

        var (rules, message) = after.IsExclusive
            ? (UnionRules.BecameExclusive, $"has to be exactly one of {Names(pair, after)}; it could be several at once (anyOf)")
            : (UnionRules.BecameInclusive, $"may be several of {Names(pair, after)} at once; it was exactly one (oneOf)");
        pair.Report(new Finding(rules[pair.Context.Direction], pair.Place, before.Keyword, after.Keyword, message) { Before = before.Name, After = after.Name });
    }

    /// <summary>One schema became one of several.</summary>
    /// <returns>Whether it is one of them.</returns>
    private static bool Wrap(SchemaPair pair, SchemaUnion after)
    {
        var (same, others) = Find(pair, pair.Base, after);
        if (same is null)
        {
            if (DoAllImply(pair, after, pair.BaseSites))
            {
                ReportMore(pair, [], [after]);
            }
            else
            {
                pair.Report(UnionRules.Introduced, after.Name, $"became a choice of {Names(pair, after)}, none of which is what it was", after: Names(pair, after));
            }

            return false;
        }

        Descend(pair, (pair.Base.Home, SchemaSites.At(pair.Base.Home)), (same, after.InFull(same)), pair.Place);
        var overlaps = others.Exists(other => Alternatives.MayOverlap(pair.Base, pair.Read(other), pair.Read));
        if (pair.Context.IsRequest && after.IsExclusive && overlaps)
        {
            pair.Report(UnionRules.Wrapped, after.Name, $"became exactly one of {Names(pair, after)}: what was valid may fit several", after: Names(pair, after));
            return true;
        }

        if (Names(pair, after, others) is { Length: > 0 } names)
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
            if (DoAllImply(pair, before, pair.HeadSites))
            {
                ReportMore(pair, [before], []);
            }
            else
            {
                pair.Report(UnionRules.Dissolved, before.Name, $"was a choice of {Names(pair, before)} and is none of them now", before: Names(pair, before));
            }

            return false;
        }

        Descend(pair, (same, before.InFull(same)), (pair.Head.Home, SchemaSites.At(pair.Head.Home)), pair.Place);
        if (Names(pair, before, others) is { Length: > 0 } names)
        {
            pair.Report(UnionRules.AlternativesRemoved, before.Name, $"{names} may no longer stand in its place ({before.Name})", before: names);
        }

        return true;
    }

    /// <summary>Whether a value fits the one schema whichever alternative it follows.</summary>
    private static bool DoAllImply(SchemaPair pair, SchemaUnion union, SchemaSites plain) =>
        union.Branches.All(branch => pair.Implies(union.InFull(branch), plain));

    /// <summary>The alternative that the other side was or is, and the rest.</summary>
    private static (SpecNode? Same, List<SpecNode> Others) Find(SchemaPair pair, Schema plain, SchemaUnion union)
    {
        var matching = BranchMatching.Of(pair, plain.Home, union);
        return (matching.Pairs.FirstOrDefault()?.Head, matching.Added);
    }

    /// <summary>
    /// Goes on with an alternative by itself, for what stands beside all of them is told of once; together with that where
    /// the other side says it in the alternative.
    /// </summary>
    private static void Descend(SchemaPair pair, (SpecNode Node, SchemaSites InFull) old, (SpecNode Node, SchemaSites InFull) @new, Place place)
    {
        var (before, after) = (SchemaSites.At(old.Node), SchemaSites.At(@new.Node));
        var isInFull = pair.Read(old.Node).Types != pair.Read(@new.Node).Types
            || !pair.AreEqual(before, after) && pair.AreEqual(old.InFull, @new.InFull);
        pair.Descend(isInFull ? old.InFull : before, isInFull ? @new.InFull : after, place);
    }

    private static void ReportMore(SchemaPair pair, IEnumerable<SchemaUnion> removed, IEnumerable<SchemaUnion> added)
    {
        foreach (var union in removed)
        {
            pair.Report(UnionRules.Dropped, union.Name, $"no longer has to be one of {Names(pair, union)}", before: Names(pair, union));
        }

        foreach (var union in added)
        {
            pair.Report(UnionRules.Demanded, union.Name, $"has to be one of {Names(pair, union)} now", after: Names(pair, union));
        }
    }

    private static void Report(SchemaPair pair, SchemaUnion union, SpecNode branch, RulePair rules, SpecNode other, string what, bool isRemoval)
    {
        var name = NameOf(pair, branch, union);
        pair.Report(new Finding(rules[pair.Context.Direction], pair.Place, isRemoval ? branch : other, isRemoval ? other : branch, $"{name} {what} ({union.Name})")
        {
            IsRemoval = isRemoval,
            Before = isRemoval ? name : null,
            After = isRemoval ? null : name,
        });
    }

    private static string Names(SchemaPair pair, SchemaUnion union) => Names(pair, union, union.Branches);

    private static string Names(SchemaPair pair, SchemaUnion union, IEnumerable<SpecNode> branches) =>
        string.Join(", ", branches.Select(branch => NameOf(pair, branch, union)));

    /// <summary>What an alternative is called, or the type that it alone has; where neither tells, its position.</summary>
    private static string NameOf(SchemaPair pair, SpecNode branch, SchemaUnion union) =>
        pair.Read(branch).Component
        ?? branch.Text("title")
        ?? TypeOfItsOwn(pair, branch, union)
        ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{union.Branches.ToList().IndexOf(branch) + 1}");

    private static string? TypeOfItsOwn(SchemaPair pair, SpecNode branch, SchemaUnion union)
    {
        var types = pair.Read(branch).Types;
        return types != JsonTypes.Any && union.Branches.Count(other => pair.Read(other).Types == types) == 1 ? types.InWords() : null;
    }
}
