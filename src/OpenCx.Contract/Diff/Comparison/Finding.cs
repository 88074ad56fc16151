using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>A change as the comparison meets it.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Place">Where it is met.</param>
/// <param name="Base">What it was; for an addition, what it was added to.</param>
/// <param name="Head">What it is; for a removal, what it was taken from.</param>
/// <param name="Message">What has changed.</param>
internal sealed record Finding(Rule Rule, Place Place, SpecNode Base, SpecNode Head, string Message)
{
    public bool IsRemoval { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>What a C# caller feels of this very change; null where it is what the rule says.</summary>
    public CSharpEffect? Effect { get; init; }
}
