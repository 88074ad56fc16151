namespace OpenCx.Contract.Reports;

/// <summary>The formats by the names that the command line knows.</summary>
public static class ReportFormats
{
    /// <summary>What <c>--format</c> accepts.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "markdown", "github", "sarif", "html"];

    /// <summary>The format of that name.</summary>
    public static IDiffReportFormat Named(string name) => name switch
    {
        "json" => new JsonReport(),
        "markdown" => new MarkdownReport(),
        "github" => new GitHubReport(),
        "sarif" => new SarifReport(),
        "html" => new HtmlReport(),
        _ => new TextReport(),
    };
}
