namespace OpenCx.Results;

public readonly record struct PlotPoint(double X, double Y);
