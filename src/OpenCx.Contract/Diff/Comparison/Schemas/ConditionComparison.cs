using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the conditions (<c>if</c>) that a value has to satisfy, each with what follows from it.</summary>
internal static class ConditionComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (pair.Base.Conditions.Count == 0 && pair.Head.Conditions.Count == 0)
        {
            return;
        }

        var unmatched = new Unmatched<SchemaCondition>(pair.Base.Conditions, pair.Head.Conditions);
        foreach (var (old, @new) in unmatched.Take((old, @new) => AreEqual(pair, old, @new)).Concat(unmatched.Take((old, @new) => AreMetAlike(pair, old, @new))))
        {
            pair.Descend(old.Then, @new.Then, pair.Place.Then("then"));
            pair.Descend(old.Else, @new.Else, pair.Place.Then("else"));
        }

        foreach (var (old, @new) in unmatched.Take((_, _) => true))
        {
            pair.Report(new Finding(KeywordRules.ConditionChanged[pair.Context.Direction], pair.Place, old.If, @new.If, "the condition is another one"));
        }

        foreach (var old in unmatched.Before)
        {
            pair.Report(new Finding(KeywordRules.ConditionRemoved[pair.Context.Direction], pair.Place, old.If, pair.Head.Home, "what is allowed no longer depends on a condition") { Before = "if", IsRemoval = true });
        }

        foreach (var @new in unmatched.After)
        {
            pair.Report(new Finding(KeywordRules.ConditionAdded[pair.Context.Direction], pair.Place, pair.Base.Home, @new.If, "what is allowed depends on a condition now"));
        }
    }

    private static bool AreEqual(SchemaPair pair, SchemaCondition a, SchemaCondition b) =>
        AreMetAlike(pair, a, b) && pair.AreEqual(a.Then, b.Then) && pair.AreEqual(a.Else, b.Else);

    private static bool AreMetAlike(SchemaPair pair, SchemaCondition a, SchemaCondition b) =>
        pair.AreEqual(SchemaSites.At(a.If), SchemaSites.At(b.If));
}
