namespace OpenCx.Results;

/// <summary>Figures in rows; a cell is Markdown, as it shall be shown.</summary>
public sealed record ResultsTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public string ToMarkdown() =>
        string.Join('\n', [Line(Columns), Line([.. Columns.Select(_ => "---")]), .. Rows.Select(Line)]);

    private static string Line(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
