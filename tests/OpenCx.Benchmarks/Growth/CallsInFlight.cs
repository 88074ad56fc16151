using System.Diagnostics;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Growth;

/// <summary>How many calls a second get through when so many are under way at once, over loopback.</summary>
internal static class CallsInFlight
{
    public static IReadOnlyList<int> Counts { get; } = [1, 4, 16, 64, 256];

    /// <summary>Calls a second of the clients at each count: the medians of rounds in which they take turns, so that all meet the same machine.</summary>
    public static IReadOnlyList<InFlightRate> Measure(bool quick)
    {
        using var server = LoopbackServer.Start();
        var callers = InFlightRate.Clients.ToDictionary(name => name, name => Callers.Create(name, new SocketsHttpHandler(), server.Address));
        var calls = quick ? 4_000 : 20_000;
        foreach (var caller in callers.Values)
        {
            Rate(caller, 64, calls);
        }

        return [.. Counts.Select(count =>
        {
            var rounds = Enumerable.Range(0, quick ? 5 : 11).Select(_ => callers.ToDictionary(caller => caller.Key, caller => Rate(caller.Value, count, calls))).ToList();
            IReadOnlyDictionary<string, double> Medians(Func<Dictionary<string, double>, string, double> of) =>
                InFlightRate.Clients.ToDictionary(name => name, name => Median.Of(rounds.Select(round => of(round, name))));
            return new InFlightRate(count, Medians((round, name) => round[name]), Medians((round, name) => round[name] / round[Callers.Floor]));
        })];
    }

    private static double Rate(ICaller caller, int inFlight, int calls)
    {
        var left = calls;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await caller.CallAsync();
            }
        }));
        Task.WhenAll(workers).GetAwaiter().GetResult();
        return calls / watch.Elapsed.TotalSeconds;
    }
}
