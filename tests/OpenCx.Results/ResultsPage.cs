using System.Text;

namespace OpenCx.Results;

/// <summary>The page that the sections make together, with its pictures.</summary>
public static class ResultsPage
{
    private const string Heading =
        """
        # Results

        What was tried, how often, and what failed. Every figure here was written by the command that its section names, and
        none by hand; the data behind it lies in `results/`.
        """;

    /// <summary>Writes <paramref name="page"/> and one SVG a plot from the sections in <paramref name="folder"/>, a folder beside the page.</summary>
    public static void Write(string page, string folder)
    {
        var sections = Directory.EnumerateFiles(folder, "*.json")
            .Order(StringComparer.Ordinal)
            .Select(ResultsSection.Read)
            .ToList();
        foreach (var outdated in Directory.EnumerateFiles(folder, "*.svg"))
        {
            File.Delete(outdated);
        }

        foreach (var plot in sections.SelectMany(section => section.Plots))
        {
            File.WriteAllText(Path.Combine(folder, plot.Name + ".svg"), SvgPlot.Draw(plot));
        }

        File.WriteAllText(page, ToMarkdown(sections, Path.GetFileName(folder)));
    }

    private static string ToMarkdown(IReadOnlyList<ResultsSection> sections, string folder)
    {
        var markdown = new StringBuilder(Heading.ReplaceLineEndings("\n"));
        foreach (var section in sections)
        {
            markdown.Append($"\n\n## {section.Title}\n\n{section.Text}\n\nMeasured by `{section.Command}`.");
            foreach (var table in section.Tables)
            {
                markdown.Append($"\n\n{table.ToMarkdown()}");
            }

            foreach (var plot in section.Plots)
            {
                markdown.Append($"\n\n![{plot.Title}]({folder}/{plot.Name}.svg)");
            }
        }

        return markdown.Append('\n').ToString();
    }
}
