namespace OpenCx.Benchmarks.Growth;

/// <summary>Calls a second with so many under way, and ours as a share of the floor's.</summary>
internal sealed record InFlightRate(int InFlight, double Floor, double Ours, double Ratio);
