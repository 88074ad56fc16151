using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Calls;

/// <summary>One call after the other: how long one takes.</summary>
internal static class OneCall
{
    private static readonly IReadOnlyList<string> Clients = [Callers.Floor, Callers.Newtonsoft, Callers.Stock, Callers.Ours];

    /// <summary>Without a network: what the client itself takes.</summary>
    public static CallRate MeasureStubbed(bool quick) =>
        new Turns(Clients, () => new StubHandler(Answer.Utf8), new Uri("http://localhost/")).Measure(inFlight: 1, calls: 5_000, Rounds(quick));

    /// <summary>To a server on the same machine, over a connection that is open already.</summary>
    public static CallRate MeasureLoopback(bool quick)
    {
        using var server = LoopbackServer.Start();
        return new Turns(Clients, stub: null, server.Address).Measure(inFlight: 1, calls: 600, Rounds(quick));
    }

    private static int Rounds(bool quick) => quick ? 11 : 51;
}
