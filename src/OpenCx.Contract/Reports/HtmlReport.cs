using System.Net;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>One page that needs nothing else, for a reviewer to read.</summary>
public sealed class HtmlReport : IDiffReportFormat
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c2127; --soft: #5f6b7c; --paper: #fff; --card: #f6f7f9; --line: #dce0e5;
          --breaking: #c23030; --warning: #935610; --info: #215db0; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e5e8eb; --soft: #abb3bf; --paper: #1c2127; --card: #252a31; --line: #404854;
          --breaking: #fa999c; --warning: #fbd065; --info: #8abbff; } }
        body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
        p { margin: .35rem 0; }
        code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
        .soft { color: var(--soft); }
        .counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
        .counts b { border: 1px solid var(--line); border-radius: 1rem; font-weight: 600; padding: .1rem .8rem; }
        article { background: var(--card); border-left: .3rem solid var(--line); border-radius: .25rem; margin: .75rem 0; padding: .75rem 1rem; }
        .breaking { border-color: var(--breaking); } .warning { border-color: var(--warning); } .info { border-color: var(--info); }
        b.breaking { color: var(--breaking); } b.warning { color: var(--warning); } b.info { color: var(--info); }
        h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
        del { background: color-mix(in srgb, var(--breaking) 18%, transparent); text-decoration: none; }
        ins { background: color-mix(in srgb, var(--info) 18%, transparent); text-decoration: none; }
        """;

    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        var title = $"{report.Base.Name} → {report.Head.Name}";
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        output.Write($"<title>Contract: {Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        output.Write($"<h1>Contract changes</h1>\n<p class=\"soft\"><code>{Text(report.Base.Name)}</code> → <code>{Text(report.Head.Name)}</code></p>\n");
        output.Write("<p class=\"counts\">");
        foreach (var severity in Words.Severities)
        {
            output.Write(Words.Invariant($"<b class=\"{Words.Of(severity)}\">{report.Count(severity)} {Words.Of(severity)}</b>"));
        }

        output.Write($"<b>{Text(Words.Demand(report))}</b></p>\n");
        WriteChanges(report, output);
        WriteAccepted(report, output);
        if (report.CSharp is { } surface)
        {
            WriteSurface(surface, output);
        }

        output.Write("</body>\n</html>\n");
    }

    private static void WriteChanges(DiffReport report, TextWriter output)
    {
        foreach (var severity in Words.Severities)
        {
            var changes = report.Result.Changes.Where(change => change.Rule.Severity == severity).ToList();
            if (changes.Count > 0)
            {
                output.Write($"<h2>{Heading(severity)}</h2>\n");
                changes.ForEach(change => WriteChange(report, change, output));
            }
        }
    }

    private static void WriteChange(DiffReport report, Change change, TextWriter output)
    {
        output.Write($"<article class=\"{Words.Of(change.Rule.Severity)}\">\n<h3>{Text(change.Place)}</h3>\n<p>{Text(change.Message)}");
        if (change.Before is not null && change.After is not null)
        {
            output.Write($"<br><del><code>{Text(change.Before)}</code></del> → <ins><code>{Text(change.After)}</code></ins>");
        }

        output.Write($"</p>\n<p><b>C#: {Words.Title(change.Effect.Impact)}.</b> {Text(change.Effect.Sentence)}</p>\n");
        var reach = Words.Reach(change) is { Length: > 0 } text ? $" · <span title=\"{Text(string.Join(", ", change.Operations))}\">{text}</span>" : "";
        output.Write(Words.Invariant(
            $"<p class=\"soft\"><code>{change.Rule.Id}</code> · {Text(report.PathOf(change))}, line {change.Location.Line}{(change.IsRemoval ? " (removed)" : "")}{reach}</p>\n</article>\n"));
    }

    private static void WriteAccepted(DiffReport report, TextWriter output)
    {
        if (report.Accepted.Count == 0)
        {
            return;
        }

        output.Write("<h2>Accepted</h2>\n");
        foreach (var (change, entry) in report.Accepted)
        {
            output.Write($"<article>\n<h3>{Text(change.Place)}</h3>\n<p>{Text(change.Message)}</p>\n<p>Accepted because: {Text(entry.Reason)}</p>\n");
            output.Write($"<p class=\"soft\"><code>{change.Rule.Id}</code></p>\n</article>\n");
        }
    }

    private static void WriteSurface(CSharpDifference surface, TextWriter output)
    {
        output.Write($"<h2>{Text(Words.Summary(surface))}</h2>\n");
        foreach (var line in surface.Removed)
        {
            output.Write($"<p>− <del><code>{Text(line)}</code></del></p>\n");
        }

        foreach (var line in surface.Added)
        {
            output.Write($"<p>+ <ins><code>{Text(line)}</code></ins></p>\n");
        }
    }

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Breaking => "Breaking",
        Severity.Warning => "Warnings",
        _ => "For information",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(SingleLine.Of(text));
}
