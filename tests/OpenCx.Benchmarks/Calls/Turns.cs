using System.Diagnostics;
using System.Runtime;
using OpenCx.Benchmarks.Clients;

namespace OpenCx.Benchmarks.Calls;

/// <summary>
/// Clients that take turns of a tenth of a second or so: what else runs on the machine, and how fast the machine happens to be, meets all of
/// them alike, and their ratios hold on a machine whose speed does not. Each round begins with another client, lest a garbage collection that
/// comes every so many calls meet the same one every time.
/// </summary>
internal sealed class Turns
{
    /// <summary>A client with more code takes longer to be compiled for good; more rounds than this it does not get.</summary>
    private const int MostWarmUpRounds = 100;

    private readonly IReadOnlyDictionary<string, ICaller> _callers;

    /// <param name="clients">Their names.</param>
    /// <param name="stub">What stands in for the network; null for the network.</param>
    /// <param name="server">The address.</param>
    public Turns(IEnumerable<string> clients, Func<HttpMessageHandler>? stub, Uri server) =>
        _callers = clients.ToDictionary(client => client, client => Callers.Create(client, stub?.Invoke(), server));

    /// <param name="inFlight">The calls that are under way at once.</param>
    /// <param name="calls">The calls of one turn.</param>
    /// <param name="rounds">The turns of each client that count.</param>
    public CallRate Measure(int inFlight, int calls, int rounds)
    {
        WarmUp(inFlight, calls);
        var measured = Enumerable.Range(0, rounds).Select(round => Round(round, inFlight, calls)).ToList();
        IReadOnlyDictionary<string, double> Medians(Func<IReadOnlyDictionary<string, double>, string, double> of) =>
            _callers.Keys.ToDictionary(client => client, client => Median.Of(measured.Select(round => of(round, client))));
        return new CallRate(Medians((round, client) => round[client]), Medians((round, client) => round[client] / round[Callers.Floor]));
    }

    /// <summary>Until the JIT compiler takes less than a hundredth of a round: before, it would be measured along with the clients.</summary>
    private void WarmUp(int inFlight, int calls)
    {
        for (var round = 0; round < MostWarmUpRounds; round++)
        {
            var (compiling, watch) = (JitInfo.GetCompilationTime(), Stopwatch.StartNew());
            Round(round, inFlight, calls);
            if (JitInfo.GetCompilationTime() - compiling < watch.Elapsed / 100)
            {
                return;
            }
        }
    }

    private Dictionary<string, double> Round(int round, int inFlight, int calls) =>
        Enumerable.Range(round, _callers.Count)
            .Select(turn => _callers.ElementAt(turn % _callers.Count))
            .ToDictionary(caller => caller.Key, caller => CallsPerSecond(caller.Value, inFlight, calls));

    private static double CallsPerSecond(ICaller caller, int inFlight, int calls)
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
