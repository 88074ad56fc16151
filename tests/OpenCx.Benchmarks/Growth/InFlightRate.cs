using OpenCx.Benchmarks.Clients;

namespace OpenCx.Benchmarks.Growth;

/// <summary>Calls a second of each client with so many under way, by its name; and the share of the floor's that it makes in the same round.</summary>
internal sealed record InFlightRate(int InFlight, IReadOnlyDictionary<string, double> CallsPerSecond, IReadOnlyDictionary<string, double> Ratio)
{
    /// <summary>The clients that are compared, the floor first.</summary>
    public static IReadOnlyList<string> Clients { get; } = [Callers.Floor, Callers.Newtonsoft, Callers.Ours];
}
