using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff;

/// <summary>One difference between two contracts that somebody may feel.</summary>
public sealed class Change
{
    /// <summary>What kind of change it is.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What a C# caller feels.</summary>
    public required CSharpEffect Effect { get; init; }

    /// <summary>Where a person would look for it: <c>POST /phone > request > language</c>.</summary>
    public required string Place { get; init; }

    /// <summary>What has changed, with the old and the new value.</summary>
    public required string Message { get; init; }

    /// <summary>The value before the change, where there was one.</summary>
    public string? Before { get; init; }

    /// <summary>The value after the change, where there is one.</summary>
    public string? After { get; init; }

    /// <summary>The operations that the change reaches, sorted; empty for what belongs to no operation.</summary>
    public required IReadOnlyCollection<string> Operations { get; init; }

    /// <summary>Whether what changed is gone, so that <see cref="Pointer"/> leads into the base document.</summary>
    public required bool IsRemoval { get; init; }

    /// <summary>A JSON pointer to what changed, into the head document or, for what is gone, the base document.</summary>
    public required string Pointer { get; init; }

    /// <summary>Where <see cref="Pointer"/> leads to.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The nearest place in the head document, which is <see cref="Location"/> unless it is gone from there.</summary>
    public required SourceLocation HeadLocation { get; init; }
}
