using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the values that <c>enum</c> and <c>const</c> allow.</summary>
internal static class ValueComparison
{
    public static void Compare(SchemaPair pair)
    {
        CompareAllowed(pair);
        if (pair.Context.IsRequest && pair.Base.KnownValues is { } before && pair.Head.KnownValues is { } after
            && string.Join(", ", before.Texts.Except(after.Texts)) is { Length: > 0 } gone)
        {
            pair.Report(ValueRules.KnownValueRemoved, "x-extensible-enum", $"no longer understood: {gone}", before: gone);
        }
    }

    private static void CompareAllowed(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Values, pair.Head.Values);
        var isText = pair.Context.IsText;
        if (before is null && after is null || before is not null && after is not null && before.Without(after, isText).Count + after.Without(before, isText).Count == 0)
        {
            return;
        }

        if (before is null)
        {
            pair.Report(after!.IsConst ? ValueRules.ConstAdded : ValueRules.EnumIntroduced, after.KeywordName, $"{Only(after)} is allowed now; any value was", after: after.ToString());
        }
        else if (after is null)
        {
            pair.Report(before.IsConst ? ValueRules.ConstRemoved : ValueRules.EnumDropped, before.KeywordName, $"any value is allowed now; {Only(before)} was", before.ToString());
        }
        else if (before.IsConst && after.IsConst)
        {
            pair.Report(ValueRules.ConstChanged, after.KeywordName, $"the only value went from {before} to {after}", before.ToString(), after.ToString());
        }
        else
        {
            CompareLists(pair, before.Without(after, isText), after.Without(before, isText));
        }
    }

    private static string Only(AllowedValues values) => values.Texts.Count == 0 ? "nothing" : $"only {values}";

    private static void CompareLists(SchemaPair pair, IEnumerable<string> removed, IEnumerable<string> added)
    {
        if (string.Join(", ", removed) is { Length: > 0 } gone)
        {
            pair.Report(ValueRules.ValueRemoved, "enum", $"no longer allowed: {gone}", before: gone);
        }

        if (string.Join(", ", added) is { Length: > 0 } come)
        {
            pair.Report(ValueRules.ValueAdded, "enum", $"allowed now: {come}", after: come);
        }
    }
}
