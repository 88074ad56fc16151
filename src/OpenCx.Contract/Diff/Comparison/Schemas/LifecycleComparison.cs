using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares whether a schema is deprecated, and until when.</summary>
internal static class LifecycleComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (LifecycleRules.Property.Judge(pair.Base.Lifecycle, pair.Head.Lifecycle) is var (rule, message))
        {
            pair.Report(rule, "deprecated", message, pair.Base.Lifecycle.Sunset, pair.Head.Lifecycle.Sunset);
        }
    }
}
