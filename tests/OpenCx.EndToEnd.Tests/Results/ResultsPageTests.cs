using System.Globalization;
using System.Xml.Linq;
using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Results;

/// <summary>The page of figures is made of the sections that runs leave behind.</summary>
public sealed class ResultsPageTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("results ");

    private string Page => Path.Combine(_folder.FullName, "RESULTS.md");

    private string Sections => Path.Combine(_folder.FullName, "results");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Shows_every_section_with_its_figures_in_the_order_of_their_names()
    {
        Section("second", rows: [["resets", "1|2"]]).Write(Sections);
        Section("first", rows: [["calls", "20,000"]]).Write(Sections);

        ResultsPage.Write(Page, Sections);

        var page = File.ReadAllText(Page);
        Assert.Contains("| calls | 20,000 |", page, StringComparison.Ordinal);
        Assert.Contains("| resets | 1\\|2 |", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("## first", StringComparison.Ordinal) < page.IndexOf("## second", StringComparison.Ordinal), page);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void Draws_each_plot_and_drops_pictures_that_no_section_has_any_more()
    {
        Directory.CreateDirectory(Sections);
        File.WriteAllText(Path.Combine(Sections, "gone.svg"), "<svg/>");
        Section("soak", plot: new Plot("memory", "Memory <flat>", "calls", "MB", [new("heap", [new(0, 10), new(500, 30), new(1000, 20)])])).Write(Sections);

        ResultsPage.Write(Page, Sections);

        Assert.Contains("![Memory <flat>](results/memory.svg)", File.ReadAllText(Page), StringComparison.Ordinal);
        Assert.Equal(["memory.svg"], Directory.EnumerateFiles(Sections, "*.svg").Select(Path.GetFileName));
        var heights = Heights("memory");
        Assert.True(heights[1] < heights[2] && heights[2] < heights[0], string.Join(' ', heights));
    }

    [Fact]
    public void Equal_factors_are_equal_distances_on_a_logarithmic_axis()
    {
        var plot = new Plot("growth", "Growth", "entries", "us", [new("read", [new(1, 1), new(2, 10), new(3, 100)])]) { LogarithmicY = true };
        Section("growth", plot: plot).Write(Sections);

        ResultsPage.Write(Page, Sections);

        var heights = Heights("growth");
        Assert.Equal(heights[0] - heights[1], heights[1] - heights[2], precision: 0);
    }

    private List<double> Heights(string plot) =>
        [.. XDocument.Load(Path.Combine(Sections, plot + ".svg"))
            .Descendants(Svg + "polyline").Single()
            .Attribute("points")!.Value
            .Split(' ')
            .Select(point => double.Parse(point.Split(',')[1], CultureInfo.InvariantCulture))];

    private static ResultsSection Section(string name, IReadOnlyList<IReadOnlyList<string>>? rows = null, Plot? plot = null) => new()
    {
        Name = name,
        Title = name,
        Text = "What was done.",
        Tables = rows is null ? [] : [new ResultsTable(["what", "how often"], rows)],
        Plots = plot is null ? [] : [plot],
    };
}
