using OpenCx.Benchmarks.Clients;

namespace OpenCx.Benchmarks.Calls;

/// <summary>Calls a second of each client by its name, and how many times the floor's that is in the same round: medians of rounds.</summary>
internal sealed record CallRate(IReadOnlyDictionary<string, double> CallsPerSecond, IReadOnlyDictionary<string, double> Ratio)
{
    /// <summary>The microseconds between two calls of the floor.</summary>
    public double FloorMicroseconds => 1_000_000 / CallsPerSecond[Callers.Floor];

    /// <summary>How many times as long as the floor's a client's call takes.</summary>
    public double TimeRatioOf(string client) => 1 / Ratio[client];
}
