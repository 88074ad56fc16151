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
        if (!JsonNode.DeepEquals(@base.Root, head.Root))
        {
            return new DiffResult(CompareThroughout(@base, head, today), Differs: true);
        }

        var changes = CompareOrder(@base, head, today);
        return new DiffResult(changes, Differs: changes.Count > 0);
    }

    /// <summary>The comparison without the short way for equal documents.</summary>
    internal static IReadOnlyList<Change> CompareThroughout(ContractDocument @base, ContractDocument head, DateOnly today)
    {
        var context = new ComparisonContext(today);
        new DocumentComparison(@base, head, context).Compare();
        NameComparison.Compare(@base, head, context);
        return context.Log.ToChanges();
    }

    /// <summary>The order of members means nothing on the wire; but it decides who gets a name that two of them ask for.</summary>
    private static IReadOnlyList<Change> CompareOrder(ContractDocument @base, ContractDocument head, DateOnly today)
    {
        if (@base.Root.ToJsonString() == head.Root.ToJsonString())
        {
            return [];
        }

        var context = new ComparisonContext(today);
        NameComparison.Compare(@base, head, context);
        return context.Log.ToChanges();
    }
}
