using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.CSharp;

/// <summary>Compares two contracts by the clients that are generated from them.</summary>
public static class CSharpDiff
{
    /// <summary>The public C# surface that goes and comes between <paramref name="base"/> and <paramref name="head"/>.</summary>
    /// <exception cref="ContractException">A contract cannot be lowered, or the generator makes no client of it.</exception>
    public static async Task<CSharpDifference> CompareAsync(ContractDocument @base, ContractDocument head, CancellationToken cancellationToken = default)
    {
        var (before, after) = (ContractLowering.Lower(@base).ToUtf8(), ContractLowering.Lower(head).ToUtf8());
        if (before.AsSpan().SequenceEqual(after))
        {
            return CSharpDifference.None;
        }

        var (old, @new) = await ClientGenerator.GenerateAsync((@base.Name, before), (head.Name, after), cancellationToken).ConfigureAwait(false);
        return Compare(old, @new);
    }

    /// <summary>The same for two sources.</summary>
    internal static CSharpDifference Compare(string @base, string head)
    {
        var (before, after) = (PublicSurface.Of(@base), PublicSurface.Of(head));
        return new CSharpDifference([.. before.Except(after)], [.. after.Except(before)]);
    }
}
