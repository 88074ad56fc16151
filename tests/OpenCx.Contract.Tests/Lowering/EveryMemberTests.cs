using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Whatever a contract says is in the lowered one, or noted as left out, unless the client makes no use of it.</summary>
[Trait("Category", "Slow")]
public class EveryMemberTests
{
    [Fact]
    public Task Only_these_changes_make_no_difference()
    {
        var original = Say(CompleteContract.Original);

        var silent = CompleteContract.Edits().Where(edit => Say(edit.Edited) == original).ToList();
        var removed = silent.Where(edit => edit.Edit == "removed").Select(edit => edit.Pointer).ToHashSet(StringComparer.Ordinal);

        return Verify(string.Join('\n', silent.Where(edit => !IsInside(edit.Pointer, removed)).Select(edit => $"{edit.Pointer} {edit.Edit}")));
    }

    /// <summary>Whether something around it can go, so that nothing in it matters either.</summary>
    private static bool IsInside(string pointer, HashSet<string> removed)
    {
        for (var end = pointer.LastIndexOf('/'); end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (removed.Contains(pointer[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lowered contract and its notes; of one that cannot be lowered, why.</summary>
    private static string Say(ContractDocument contract)
    {
        try
        {
            var lowered = ContractLowering.Lower(contract);
            return string.Join('\n', lowered.Notes.Select(note => $"{note.Pointer} {note.Reason}").Prepend(lowered.ToJson()));
        }
        catch (ContractException exception)
        {
            return exception.Message;
        }
    }
}
