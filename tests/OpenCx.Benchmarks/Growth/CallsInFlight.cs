using OpenCx.Benchmarks.Calls;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Growth;

/// <summary>How many calls a second get through when so many are under way at once, over loopback.</summary>
internal static class CallsInFlight
{
    /// <summary>The number of calls at which the target is set: more rounds are measured there, for they vary.</summary>
    public const int Crowd = 64;

    private static readonly IReadOnlyList<int> Counts = [1, 4, 16, Crowd, 256];

    public static IReadOnlyDictionary<int, CallRate> Measure(bool quick)
    {
        using var server = LoopbackServer.Start();
        var turns = new Turns([Callers.Floor, Callers.Newtonsoft, Callers.Ours, Callers.Injected], stub: null, server.Address);
        return Counts.ToDictionary(count => count, count => turns.Measure(count, calls: count == 1 ? 600 : 2_000, rounds: quick && count != Crowd ? 15 : 51));
    }
}
