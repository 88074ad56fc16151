namespace OpenCx.Benchmarks.Growth;

/// <summary>Milliseconds that <c>lower</c> and <c>diff</c> take with a contract of so many operations.</summary>
internal sealed record SpecSizeCost(int Operations, double Lower, double Diff);
