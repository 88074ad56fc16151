using OpenCx.Contract.Diff;

namespace OpenCx.Contract.CSharp;

/// <summary>What two generated clients differ in for whoever compiles against them.</summary>
/// <param name="Removed">The declarations that go, one a line, by type and member.</param>
/// <param name="Added">The declarations that come. What changes its signature goes and comes.</param>
public sealed record CSharpDifference(IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The clients look the same from outside.</summary>
    public static CSharpDifference None { get; } = new([], []);

    /// <summary>The version step that the surface asks for.</summary>
    public SemVerBump Bump =>
        Removed.Count > 0 ? SemVerBump.Major
        : Added.Count > 0 ? SemVerBump.Minor
        : SemVerBump.None;
}
