using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Comparison;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff;

/// <summary>Compares two contracts by what they mean to a caller.</summary>
public static class ContractDiff
{
    /// <summary>What <paramref name="head"/> changes of <paramref name="base"/>; <paramref name="today"/> tells whether an announced end has come.</summary>
    /// <exception cref="ContractException">A document's schemas are entangled beyond what any contract needs.</exception>
    public static DiffResult Compare(ContractDocument @base, ContractDocument head, DateOnly today)
    {
        if (JsonNode.DeepEquals(@base.Root, head.Root))
        {
            return new DiffResult([], Differs: false);
        }

        return new DiffResult(CompareThroughout(@base, head, today), Differs: true);
    }

    /// <summary>The comparison without the short way for equal documents.</summary>
    internal static IReadOnlyList<Change> CompareThroughout(ContractDocument @base, ContractDocument head, DateOnly today)
    {
        var context = new ComparisonContext(today);
        new DocumentComparison(@base, head, context).Compare();
        return context.Log.ToChanges();
    }
}
