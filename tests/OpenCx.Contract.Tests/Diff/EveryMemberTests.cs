using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>Whatever member of a contract changes, goes or comes is told of, unless it makes no difference to a program.</summary>
[Trait("Category", "Slow")]
public class EveryMemberTests
{
    [Fact]
    public Task Only_these_changes_make_no_difference() => Verify(string.Join('\n', SilentEdits()));

    private static IEnumerable<string> SilentEdits()
    {
        foreach (var (pointer, edit, undoing, edited) in CompleteContract.Edits())
        {
            if (IsSilent(CompleteContract.Original, edited))
            {
                yield return $"{pointer} {edit}";
            }

            if (IsSilent(edited, CompleteContract.Original))
            {
                yield return $"{pointer} {undoing}";
            }
        }
    }

    private static bool IsSilent(ContractDocument @base, ContractDocument head) => ContractDiff.CompareThroughout(@base, head, Documents.Today).Count == 0;
}
