using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;
using Spectre.Console;

namespace OpenCx.Contract.Reports;

/// <summary>For a person at a terminal, in colour where <paramref name="terminal"/> is one; plain and stable otherwise.</summary>
public sealed class TextReport(IAnsiConsole? terminal = null) : IDiffReportFormat
{
    private const string Indent = "          ";

    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        if (!report.Result.Differs)
        {
            return;
        }

        foreach (var change in report.Result.Changes)
        {
            Write(change, output);
        }

        foreach (var (change, entry) in report.Accepted)
        {
            Line(output, ("grey", "accepted".PadRight(Indent.Length)), ("bold", change.Place), ("grey", $"  {change.Rule.Id}"));
            Line(output, ("default", Indent + change.Message));
            Line(output, ("grey", $"{Indent}because: {entry.Reason}"));
            Line(output);
        }

        if (report.CSharp is { } surface)
        {
            Write(surface, output);
        }

        Line(output, ("bold", $"{Words.Summary(report)}; {Words.Demand(report)}"));
    }

    private void Write(Change change, TextWriter output)
    {
        var severity = change.Rule.Severity;
        var removed = change.IsRemoval ? ", removed" : "";
        Line(output, (ColourOf(severity), Words.Of(severity).PadRight(Indent.Length)), ("bold", change.Place), ("grey", $"  {change.Rule.Id}"));
        Line(output, ("default", Indent + change.Message), ("grey", $"  {change.Location}{removed}"));
        Line(output, ("default", $"{Indent}C#: {Words.Title(change.Effect.Impact)}. {change.Effect.Sentence}"));
        if (Words.Reach(change) is { Length: > 0 } reach)
        {
            Line(output, ("grey", $"{Indent}{reach}: {string.Join(", ", change.Operations.Take(5))}{(change.Operations.Count > 5 ? ", ..." : "")}"));
        }

        Line(output);
    }

    private void Write(CSharpDifference surface, TextWriter output)
    {
        Line(output, ("bold", Words.Summary(surface)));
        foreach (var line in surface.Removed)
        {
            Line(output, ("red", $"  - {line}"));
        }

        foreach (var line in surface.Added)
        {
            Line(output, ("green", $"  + {line}"));
        }

        Line(output);
    }

    private void Line(TextWriter output, params ReadOnlySpan<(string Style, string Text)> parts)
    {
        if (terminal is null)
        {
            foreach (var (_, text) in parts)
            {
                output.Write(SingleLine.Of(text));
            }

            output.Write('\n');
            return;
        }

        var line = new Paragraph();
        foreach (var (style, text) in parts)
        {
            line.Append(SingleLine.Of(text), Style.Parse(style));
        }

        terminal.Write(line);
        terminal.WriteLine();
    }

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Breaking => "red bold",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
