namespace OpenCx.Benchmarks.Calls;

/// <summary>What one call takes: microseconds, and bytes of the managed heap.</summary>
internal readonly record struct CallCost(double Microseconds, long Bytes);
