using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>Workflow commands, which GitHub turns into annotations on the lines of the new contract.</summary>
public sealed class GitHubReport : IDiffReportFormat
{
    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        foreach (var change in report.Result.Changes)
        {
            var place = change.HeadLocation;
            var title = SingleLine.Of($"{change.Rule.Id}: {change.Place}");
            var message = $"{SingleLine.Of(change.Message)}\nC#: {Words.Title(change.Effect.Impact)}. {change.Effect.Sentence}";
            output.Write(Words.Invariant(
                $"::{CommandOf(change.Rule.Severity)} file={Property(report.Head.Path)},line={place.Line},col={place.Column},title={Property(title)}::{Data(message)}\n"));
        }

        if (report.CSharp is { Bump: not SemVerBump.None } surface)
        {
            output.Write($"::{(surface.Bump == SemVerBump.Major ? "error" : "notice")} file={Property(report.Head.Path)},title=C# surface::{Data(Words.Summary(surface))}\n");
        }
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Breaking => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
