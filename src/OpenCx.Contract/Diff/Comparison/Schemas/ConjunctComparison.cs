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
            ? pair.Head.Conjuncts.FindAll(conjunct => !IsKnown(pair, conjunct) && !IsImplied(pair, conjunct))
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

    private static bool IsKnown(SchemaPair pair, SpecNode conjunct)
    {
        var name = pair.Read(conjunct).Component;
        return pair.Base.Conjuncts.Exists(known =>
            name is not null && pair.Read(known).Component == name || pair.AreEqual(SchemaSites.At(known), SchemaSites.At(conjunct)));
    }

    /// <summary>Whether what the schema says has been said before: a value that fits the old schema fits it too.</summary>
    private static bool IsImplied(SchemaPair pair, SpecNode conjunct)
    {
        var (orNull, plain, added) = (pair.BaseSites, SchemaSites.At(pair.Base.Home), SchemaSites.At(conjunct));
        return pair.Read(conjunct).IsAnything || pair.AreEqual(orNull, added) || pair.AreEqual(plain, added) || pair.Implies(plain, added) || pair.Implies(orNull, added);
    }
}
