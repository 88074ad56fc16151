using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;

namespace OpenCx.Contract.Reports;

/// <summary>All that is to be said of one comparison.</summary>
/// <param name="Base">What was compared, as the command line names it.</param>
/// <param name="Head">What it was compared with.</param>
/// <param name="Result">The changes that nobody has accepted.</param>
/// <param name="Accepted">The changes that the ignore file accepts.</param>
public sealed record DiffReport(ReportInput Base, ReportInput Head, DiffResult Result, IReadOnlyList<AcceptedChange> Accepted)
{
    /// <summary>The C# surface that goes and comes; null when nobody asked for it.</summary>
    public CSharpDifference? CSharp { get; init; }

    /// <summary>The version step that wire and C# surface ask for: the greater one. Who accepts a change knows of it, and it is made all the same.</summary>
    public SemVerBump Bump => CSharp is { } csharp && csharp.Bump > Made.Bump ? csharp.Bump : Made.Bump;

    private DiffResult Made => Result with { Changes = [.. Result.Changes, .. Accepted.Select(accepted => accepted.Change)] };

    /// <summary>How many changes weigh that much.</summary>
    public int Count(Severity severity) => Result.Changes.Count(change => change.Rule.Severity == severity);

    /// <summary>The file in which <see cref="Change.Location"/> lies, without a git revision.</summary>
    public string PathOf(Change change) => change.IsRemoval ? Base.Path : Head.Path;
}
