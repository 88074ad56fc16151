namespace OpenCx.Results;

/// <summary>A named line of a plot.</summary>
public sealed record PlotSeries(string Name, IReadOnlyList<PlotPoint> Points);
