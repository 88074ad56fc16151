using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Goes on with alternatives that belong together.</summary>
internal static class BranchComparison
{
    /// <summary>
    /// Goes on with an alternative by itself, for what stands beside all of them is told of once; together with that where
    /// the other side says it in the alternative.
    /// </summary>
    public static void Compare(SchemaPair pair, (SpecNode Node, SchemaSites InFull) old, (SpecNode Node, SchemaSites InFull) @new, Place place)
    {
        var (before, after) = (SchemaSites.At(old.Node), SchemaSites.At(@new.Node));
        var isInFull = pair.Read(old.Node).Types != pair.Read(@new.Node).Types
            || !pair.AreEqual(before, after) && pair.AreEqual(old.InFull, @new.InFull);
        pair.Descend(isInFull ? old.InFull : before, isInFull ? @new.InFull : after, place);
    }
}
