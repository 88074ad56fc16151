using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// A schema that requests have to satisfy as well narrows them even where each of its keywords looks harmless: what was
/// an undeclared member may be a declared one of another type. Told only where no other change of the pair is breaking.
/// </summary>
internal static class ConjunctComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (pair.Head.Conjuncts.Count == 0)
        {
            foreach (var addition in pair.Additions)
            {
                pair.Report(addition);
            }

            return;
        }

        var added = pair.Context.IsRequest && !pair.IsBroken
            ? NewOf(pair).FindAll(conjunct => !IsImplied(pair, conjunct))
            : [];
        foreach (var conjunct in added)
        {
            var name = pair.Read(conjunct).Component ?? "a further schema";
            pair.Report(new Finding(UnionRules.ConjunctAdded, pair.Place, pair.Base.Home, conjunct, $"has to satisfy {name} as well (allOf)") { After = name });
        }

        var explained = added.SelectMany(conjunct => pair.Read(conjunct).Properties.Select(property => property.Value.First)).ToHashSet();
        foreach (var addition in pair.Additions.Where(addition => !explained.Contains(addition.Head)))
        {
            pair.Report(addition);
        }
    }

    /// <summary>The schemas that there were not: one without a name that changed is the same one, and its changes are told as those of the whole.</summary>
    private static List<SpecNode> NewOf(SchemaPair pair)
    {
        var unmatched = new Unmatched<SpecNode>(pair.Base.Conjuncts, pair.Head.Conjuncts);
        unmatched.Take((old, @new) => NameOf(old) is { } name && NameOf(@new) == name || pair.AreEqual(SchemaSites.At(old), SchemaSites.At(@new)));
        unmatched.Take((old, @new) => NameOf(old) is null && NameOf(@new) is null);
        return unmatched.After;

        string? NameOf(SpecNode conjunct) => pair.Read(conjunct).Component;
    }

    /// <summary>Whether what the schema says has been said before: a value that fits the old schema fits it too.</summary>
    private static bool IsImplied(SchemaPair pair, SpecNode conjunct)
    {
        var (orNull, plain, added) = (pair.BaseSites, SchemaSites.At(pair.Base.Home), SchemaSites.At(conjunct));
        return pair.Read(conjunct).IsAnything || pair.AreEqual(orNull, added) || pair.AreEqual(plain, added) || pair.Implies(plain, added) || pair.Implies(orNull, added);
    }
}
