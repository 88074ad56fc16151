using System.Globalization;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>The words that all reports use.</summary>
internal static class Words
{
    public static readonly Severity[] Severities = [Severity.Breaking, Severity.Warning, Severity.Info];

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(Direction direction) => direction.ToString().ToLowerInvariant();

    public static string Of(SemVerBump bump) => bump.ToString().ToLowerInvariant();

    public static string Of(CSharpImpact impact) => impact switch
    {
        CSharpImpact.SourceBreak => "source-break",
        CSharpImpact.RunTime => "run-time",
        _ => "nothing",
    };

    /// <summary>As a heading has it: <c>source break</c>.</summary>
    public static string Title(CSharpImpact impact) => Of(impact).Replace('-', ' ');

    /// <summary><c>1 breaking, 2 warnings, 3 info</c>, and what the ignore file accepts.</summary>
    public static string Summary(DiffReport report)
    {
        var warnings = report.Count(Severity.Warning);
        var accepted = report.Accepted.Count == 0 ? "" : Invariant($", {report.Accepted.Count} accepted");
        return Invariant($"{report.Count(Severity.Breaking)} breaking, {warnings} {(warnings == 1 ? "warning" : "warnings")}, {report.Count(Severity.Info)} info{accepted}");
    }

    /// <summary>What the changes ask of the version.</summary>
    public static string Demand(DiffReport report) => report.Bump switch
    {
        SemVerBump.Major => "a major version is due",
        SemVerBump.Minor => "a minor version is due",
        SemVerBump.Patch => "a patch version is due: only what people read has changed",
        _ => "no new version is due: the documents are equal",
    };

    /// <summary><c>C# surface: 1 removed, 2 added; by itself a major version</c>.</summary>
    public static string Summary(CSharpDifference surface) => surface.Bump == SemVerBump.None
        ? "C# surface: unchanged"
        : Invariant($"C# surface: {surface.Removed.Count} removed, {surface.Added.Count} added; by itself a {Of(surface.Bump)} version");

    /// <summary>The other operations that a change reaches, or nothing.</summary>
    public static string Reach(Change change) =>
        change.Operations.Count > 1 ? Invariant($"reaches {change.Operations.Count} operations") : "";

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
