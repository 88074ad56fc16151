namespace OpenCx.Results;

/// <summary>Lines over one pair of axes. <c>Name</c> is the picture's file name without its extension.</summary>
public sealed record Plot(string Name, string Title, string XLabel, string YLabel, IReadOnlyList<PlotSeries> Series)
{
    /// <summary>For figures that grow by factors: sizes, numbers of calls.</summary>
    public bool LogarithmicX { get; init; }

    public bool LogarithmicY { get; init; }
}
