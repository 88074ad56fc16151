using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>A client and a server at work, in slices after each of which their books are compared.</summary>
internal sealed class SoakRun : IAsyncDisposable
{
    private const int InFlight = 64;

    private static readonly TimeSpan Watchdog = TimeSpan.FromMinutes(2);

    private readonly EmbeddedOpenCx _server;
    private readonly OpenCxClient _client;
    private readonly ConcurrentDictionary<string, SoakCall> _calls = new(StringComparer.Ordinal);
    private int _started;

    private SoakRun(EmbeddedOpenCx server, OpenCxClientOptions options)
    {
        _server = server;
        _server.Misbehavior = Misbehavior.By(request => _calls[NameIn(request)].Treat());
        options.BaseUrl = server.Address;
        options.ApiKey = server.ApiKey;
        _client = new OpenCxClient(options);
    }

    public SoakLedger Ledger { get; } = new();

    public static async Task<SoakRun> StartAsync(EmbeddedOpenCxOptions server, OpenCxClientOptions client) => new(await EmbeddedOpenCx.StartAsync(server), client);

    /// <summary>Makes so many calls, compares the books, and lets the server forget.</summary>
    /// <returns>How long each call took that brought an agent.</returns>
    public async Task<IReadOnlyList<TimeSpan>> RunSliceAsync(int count, Func<SoakFault> nextFault)
    {
        var calls = Enumerable.Range(0, count).Select(_ => new SoakCall(++_started, nextFault())).ToList();
        calls.ForEach(call => _calls[call.Name] = call);
        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (call, _) => await call.RunAsync(_client)).WaitAsync(Watchdog);

        var made = _server.Agents.CountBy(agent => (string)agent["name"]!).ToDictionary(StringComparer.Ordinal);
        var received = _server.Requests.CountBy(NameIn).ToDictionary(StringComparer.Ordinal);
        foreach (var call in calls)
        {
            Ledger.Close(call, received.GetValueOrDefault(call.Name), made.GetValueOrDefault(call.Name));
            call.Dispose();
        }

        _calls.Clear();
        _server.Forget();
        return [.. calls.Where(call => call.Outcome == SoakOutcome.Succeeded).Select(call => call.Duration)];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private static string NameIn(ReceivedRequest request) => (string)JObject.Parse(request.Body)["name"]!;
}
