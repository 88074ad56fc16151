using System.Globalization;
using System.Xml.Linq;

namespace OpenCx.Results;

/// <summary>Draws a <see cref="Plot"/> as SVG, on a ground of its own so that it reads on a dark page too.</summary>
internal static class SvgPlot
{
    private const int Width = 720;
    private const int Height = 360;
    private const int Left = 80;
    private const int Right = 24;
    private const int Top = 64;
    private const int Bottom = 52;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Colors = ["#2563eb", "#ea580c", "#16a34a", "#9333ea", "#dc2626"];

    public static string Draw(Plot plot)
    {
        var points = plot.Series.SelectMany(series => series.Points).ToList();
        var x = new PlotAxis([.. points.Select(point => point.X)], plot.LogarithmicX, Left, Width - Left - Right);
        var y = new PlotAxis([.. points.Select(point => point.Y)], plot.LogarithmicY, Height - Bottom, Top + Bottom - Height);
        var picture = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", 12),
            new XElement(Svg + "title", plot.Title),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("fill", "#ffffff")),
            Text(plot.Title, Left, 24, "start", bold: true),
            x.Marks.Select(mark => Text(PlotAxis.Label(mark), x.Pixel(mark), Height - Bottom + 18, "middle")),
            y.Marks.Select(mark => Text(PlotAxis.Label(mark), Left - 8, y.Pixel(mark) + 4, "end")),
            y.Marks.Select(mark => Line(Left, y.Pixel(mark), Width - Right, y.Pixel(mark))),
            Text(plot.XLabel, (Left + Width - Right) / 2.0, Height - 12, "middle"),
            With(Text(plot.YLabel, 0, 0, "middle"), "transform", $"translate(16 {(Top + Height - Bottom) / 2}) rotate(-90)"),
            plot.Series.Select((series, index) => Draw(series, index, x, y)));
        return picture.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static IEnumerable<XElement> Draw(PlotSeries series, int index, PlotAxis x, PlotAxis y)
    {
        var color = Colors[index % Colors.Length];
        yield return new XElement(
            Svg + "polyline",
            new XAttribute("fill", "none"),
            new XAttribute("stroke", color),
            new XAttribute("stroke-width", 2),
            new XAttribute("points", string.Join(' ', series.Points.Select(point => $"{Round(x.Pixel(point.X))},{Round(y.Pixel(point.Y))}"))));
        foreach (var point in series.Points)
        {
            yield return new XElement(
                Svg + "circle",
                new XAttribute("cx", Round(x.Pixel(point.X))),
                new XAttribute("cy", Round(y.Pixel(point.Y))),
                new XAttribute("r", 2.5),
                new XAttribute("fill", color));
        }

        yield return With(Text(series.Name, Left + (index * 150), 46, "start", bold: true), "fill", color);
    }

    private static XElement Text(string text, double x, double y, string anchor, bool bold = false)
    {
        var element = new XElement(
            Svg + "text",
            new XAttribute("x", Round(x)),
            new XAttribute("y", Round(y)),
            new XAttribute("text-anchor", anchor),
            new XAttribute("fill", "#1f2937"),
            text);
        return bold ? With(element, "font-weight", "bold") : element;
    }

    private static XElement Line(double x1, double y1, double x2, double y2) => new(
        Svg + "line",
        new XAttribute("x1", Round(x1)),
        new XAttribute("y1", Round(y1)),
        new XAttribute("x2", Round(x2)),
        new XAttribute("y2", Round(y2)),
        new XAttribute("stroke", "#e5e7eb"));

    private static XElement With(XElement element, string attribute, string value)
    {
        element.SetAttributeValue(attribute, value);
        return element;
    }

    private static string Round(double pixel) => pixel.ToString("0.#", CultureInfo.InvariantCulture);
}
