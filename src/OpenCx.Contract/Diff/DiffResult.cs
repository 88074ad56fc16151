namespace OpenCx.Contract.Diff;

/// <summary>What two contracts differ in.</summary>
/// <param name="Changes">The changes, the gravest first.</param>
/// <param name="Differs">Whether the documents differ at all, be it in descriptions only.</param>
public sealed record DiffResult(IReadOnlyList<Change> Changes, bool Differs)
{
    /// <summary>The version step that the changes ask of the client made from the contract.</summary>
    public SemVerBump Bump =>
        Changes.Any(change => change.Rule.Severity == Severity.Breaking || change.Effect.Impact == CSharpImpact.SourceBreak) ? SemVerBump.Major
        : Changes.Any(change => !change.Rule.IsEditorial) ? SemVerBump.Minor
        : Differs ? SemVerBump.Patch
        : SemVerBump.None;
}
