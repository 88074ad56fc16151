using System.Text;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>A comment on a pull request, or a job's summary.</summary>
public sealed class MarkdownReport : IDiffReportFormat
{
    /// <summary>Characters; a comment on GitHub takes 65,536.</summary>
    private const int Limit = 60_000;

    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        output.Write($"### Contract: {Words.Summary(report)}\n\n");
        output.Write($"`{Code(report.Base.Name)}` → `{Code(report.Head.Name)}`; {Words.Demand(report)}.\n");
        var left = Limit;
        foreach (var severity in Words.Severities)
        {
            var changes = report.Result.Changes.Where(change => change.Rule.Severity == severity).ToList();
            if (changes.Count > 0)
            {
                output.Write(Section(severity, changes, ref left));
            }
        }

        if (report.Accepted.Count > 0)
        {
            output.Write(Accepted(report, ref left));
        }

        if (report.CSharp is { } surface)
        {
            output.Write(Surface(surface, ref left));
        }
    }

    private static string Surface(CSharpDifference surface, ref int left)
    {
        if (surface.Bump == SemVerBump.None)
        {
            return $"\n{Words.Summary(surface)}.\n";
        }

        var text = new StringBuilder($"\n<details{(surface.Bump == SemVerBump.Major ? " open" : "")}><summary>{Words.Summary(surface)}</summary>\n\n```diff\n");
        var lines = surface.Removed.Select(line => $"- {line}").Concat(surface.Added.Select(line => $"+ {line}"));
        AppendRows(text, lines.Select(line => $"{Code(line)}\n"), ref left);
        return text.Append("```\n\n</details>\n").ToString();
    }

    private static string Section(Severity severity, List<Change> changes, ref int left)
    {
        var isOpen = severity == Severity.Breaking ? " open" : "";
        var text = new StringBuilder(Words.Invariant($"\n<details{isOpen}><summary><b>{Words.Of(severity)}</b> ({changes.Count})</summary>\n\n"));
        text.Append("| where | what | C# |\n|---|---|---|\n");
        AppendRows(text, changes.Select(change => Row(change, change.Effect)), ref left);
        return text.Append("\n</details>\n").ToString();
    }

    private static string Accepted(DiffReport report, ref int left)
    {
        var text = new StringBuilder(Words.Invariant($"\n<details><summary>accepted ({report.Accepted.Count})</summary>\n\n"));
        text.Append("| where | what | why |\n|---|---|---|\n");
        AppendRows(text, report.Accepted.Select(accepted => $"| {Cell(accepted.Change.Place)} | {What(accepted.Change)} | {Cell(accepted.Entry.Reason)} |\n"), ref left);
        return text.Append("\n</details>\n").ToString();
    }

    private static void AppendRows(StringBuilder text, IEnumerable<string> rows, ref int left)
    {
        var omitted = 0;
        foreach (var row in rows)
        {
            left -= row.Length;
            omitted += left < 0 ? 1 : 0;
            text.Append(left < 0 ? "" : row);
        }

        text.Append(omitted == 0 ? "" : Words.Invariant($"\n… and {omitted} more.\n"));
    }

    private static string Row(Change change, CSharpEffect effect)
    {
        var reach = Words.Reach(change) is { Length: > 0 } text ? $" ({text})" : "";
        return $"| {Cell(change.Place)}{reach} | {What(change)} | **{Words.Title(effect.Impact)}.** {Cell(effect.Sentence)} |\n";
    }

    private static string What(Change change) => Words.Invariant($"{Cell(change.Message)}<br>`{change.Rule.Id}`, line {change.Location.Line}{(change.IsRemoval ? " of the old contract" : "")}");

    /// <summary>A contract's text as it reads, whatever it holds.</summary>
    private static string Cell(string text)
    {
        var safe = new StringBuilder();
        foreach (var character in SingleLine.Of(text))
        {
            _ = character switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '#' or '!' => safe.Append('\\').Append(character),
                '@' => safe.Append("&#64;"),
                _ => safe.Append(character),
            };
        }

        return safe.ToString();
    }

    private static string Code(string text) => SingleLine.Of(text).Replace('`', '\'');
}
