using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares what another document describes: it cannot be read, so that all there is to tell is that another place is meant.</summary>
internal static class ReferenceComparison
{
    /// <returns>Whether one of the two cannot be read, so that there is nothing more to compare.</returns>
    public static bool Compare(ComparisonContext context, SpecNode before, SpecNode after, Rule changed, Place place)
    {
        var (old, @new) = (before.Outside, after.Outside);
        if (old != @new)
        {
            var message = (old, @new) switch
            {
                (null, _) => $"refers to {@new} now; {(before.Exists ? "it was described here" : "there was none")}",
                (_, null) => $"{(after.Exists ? "is described here now" : "is no longer there")}; it referred to {old}",
                _ => $"what it refers to went from {old} to {@new}",
            };
            context.Report(changed, place, before, after, message, old, @new);
        }

        return old is not null || @new is not null;
    }
}
