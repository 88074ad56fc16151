using System.Diagnostics;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Growth;

/// <summary>How many calls a second get through when so many are under way at once, over loopback.</summary>
internal static class CallsInFlight
{
    public static IReadOnlyList<int> Counts { get; } = [1, 4, 16, 64, 256];

    /// <summary>Calls a second of both clients at each count: the medians of rounds that take turns, so that both meet the same machine.</summary>
    public static IReadOnlyList<InFlightRate> Measure(bool quick)
    {
        using var server = LoopbackServer.Start();
        var floor = Callers.Create(Callers.Floor, new SocketsHttpHandler(), server.Address);
        var ours = Callers.Create(Callers.Ours, new SocketsHttpHandler(), server.Address);
        var calls = quick ? 4_000 : 20_000;
        Rate(floor, 64, calls);
        Rate(ours, 64, calls);
        return [.. Counts.Select(count =>
        {
            var rounds = Enumerable.Range(0, quick ? 7 : 11).Select(_ => (Floor: Rate(floor, count, calls), Ours: Rate(ours, count, calls))).ToList();
            return new InFlightRate(
                count,
                Median.Of(rounds.Select(round => round.Floor)),
                Median.Of(rounds.Select(round => round.Ours)),
                Median.Of(rounds.Select(round => round.Ours / round.Floor)));
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
