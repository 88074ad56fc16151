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
            // To ask for the same choice twice is to ask for it.
            ReportMore(
                pair,
                unmatched.Before.Where(old => !after.Exists(@new => AreEqual(pair, old, @new))),
                unmatched.After.Where(@new => !before.Exists(old => AreEqual(pair, old, @new))));
            return Beside.Everything;
        }

        return ChoiceComparison.Compare(pair);
    }

    /// <summary>Tells of unions that came or went beside everything else.</summary>
    public static void ReportMore(SchemaPair pair, IEnumerable<SchemaUnion> removed, IEnumerable<SchemaUnion> added)
    {
        foreach (var union in removed)
        {
            pair.Report(UnionRules.Dropped, union.Name, $"no longer has to be one of {UnionNames.Of(pair, union)}", before: UnionNames.Of(pair, union));
        }

        foreach (var union in added)
        {
            pair.Report(UnionRules.Demanded, union.Name, $"has to be one of {UnionNames.Of(pair, union)} now", after: UnionNames.Of(pair, union));
        }
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
            var place = pair.Place.Then($"{after.Name}[{UnionNames.Of(pair, @new, after)}]");
            if (AreIncluded(pair, (before, old), (after, @new)))
            {
                IncludedAlternative.Compare(pair, old, @new, place);
            }
            else
            {
                BranchComparison.Compare(pair, (old, before.InFull(old)), (@new, after.InFull(@new)), place);
            }
        }

        foreach (var branch in matching.Removed)
        {
            if (IncludedAlternative.IsNeedless(pair, before, branch))
            {
                IncludedAlternative.Compare(pair, branch, null, pair.Place);
            }
            else
            {
                Report(pair, before, branch, UnionRules.Removed(before), after.Keyword, "is no longer an alternative", isRemoval: true);
            }
        }

        foreach (var branch in matching.Added)
        {
            if (IncludedAlternative.IsNeedless(pair, after, branch))
            {
                IncludedAlternative.Compare(pair, null, branch, pair.Place);
            }
            else
            {
                Report(pair, after, branch, UnionRules.Added(after), before.Keyword, "is an alternative now", isRemoval: false);
            }
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
            ? (UnionRules.BecameExclusive, $"has to be exactly one of {UnionNames.Of(pair, after)}; it could be several at once (anyOf)")
            : (UnionRules.BecameInclusive, $"may be several of {UnionNames.Of(pair, after)} at once; it was exactly one (oneOf)");
        pair.Report(new Finding(rules[pair.Context.Direction], pair.Place, before.Keyword, after.Keyword, message) { Before = before.Name, After = after.Name });
    }

    private static void Report(SchemaPair pair, SchemaUnion union, SpecNode branch, RulePair rules, SpecNode other, string what, bool isRemoval)
    {
        var name = UnionNames.Of(pair, branch, union);
        pair.Report(new Finding(rules[pair.Context.Direction], pair.Place, isRemoval ? branch : other, isRemoval ? other : branch, $"{name} {what} ({union.Name})")
        {
            IsRemoval = isRemoval,
            Before = isRemoval ? name : null,
            After = isRemoval ? null : name,
        });
    }
}
