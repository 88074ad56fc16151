using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares whether a part of the contract is deprecated, and until when.</summary>
internal static class SunsetComparison
{
    public static void Compare(ComparisonContext context, LifecycleRules rules, SpecNode before, SpecNode after, Place place)
    {
        var (old, @new) = (Lifecycle.Of(before), Lifecycle.Of(after));
        if (rules.Judge(old, @new) is var (rule, message))
        {
            context.Report(rule, place, before.Nearest("deprecated"), after.Nearest("deprecated"), message, old.Sunset, @new.Sunset);
        }
    }
}
