using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares limits of numbers, lengths and counts.</summary>
internal static class BoundComparison
{
    public static void Compare(SchemaPair pair)
    {
        Compare(pair, pair.Base.Bounds, pair.Head.Bounds);
        if ((pair.CommonTypes & JsonTypes.Number) != 0)
        {
            CompareStep(pair, pair.Base.MultipleOf, pair.Head.MultipleOf);
        }
    }

    /// <summary>Compares how many items have to fit.</summary>
    public static void Compare(SchemaPair pair, ContainedItem before, ContainedItem after) =>
        Compare(pair, before.Bounds, after.Bounds);

    private static void Compare(SchemaPair pair, BoundMap before, BoundMap after)
    {
        foreach (var kind in BoundMap.Kinds)
        {
            if ((before[kind] is not null || after[kind] is not null) && (pair.CommonTypes & kind.Limited()) != 0)
            {
                Compare(pair, kind, before[kind], after[kind]);
            }
        }
    }

    private static void Compare(SchemaPair pair, BoundKind kind, Bound? before, Bound? after)
    {
        var (rules, keyword) = (BoundRules.Of(kind), kind.Keyword());
        var (rule, message) = (before, after) switch
        {
            (null, _) => (rules.Added, $"{keyword} is {after} now; there was none"),
            (_, null) => (rules.Removed, $"{keyword} is no longer {before}; there is none"),
            _ => (after.CompareTo(before, kind.IsLower()) switch { > 0 => rules.Raised, < 0 => rules.Lowered, _ => null }, $"{keyword} went from {before} to {after}"),
        };
        if (rule is not null)
        {
            pair.Report(new Finding(rule[pair.Context.Direction], pair.Place, before?.Keyword ?? pair.Base.Home, after?.Keyword ?? pair.Head.Home, message)
            {
                Before = before?.ToString(),
                After = after?.ToString(),
                IsRemoval = after is null,
            });
        }
    }

    private static void CompareStep(SchemaPair pair, ExactNumber? before, ExactNumber? after)
    {
        if (Equals(before, after))
        {
            return;
        }

        var (rules, message) = (before, after) switch
        {
            (null, _) => (BoundRules.StepAdded, $"has to be a multiple of {after} now"),
            (_, null) => (BoundRules.StepRemoved, $"no longer has to be a multiple of {before}"),
            _ => (before.IsMultipleOf(after) ? BoundRules.StepWidened : after.IsMultipleOf(before) ? BoundRules.StepNarrowed : BoundRules.StepChanged, $"multipleOf went from {before} to {after}"),
        };
        pair.Report(rules, "multipleOf", message, before?.ToString(), after?.ToString());
    }
}
