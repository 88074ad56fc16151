using BenchmarkDotNet.Attributes;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Calls;

/// <summary>One call to a server on the same machine, over a connection that is open already.</summary>
public class LoopbackCall
{
    private LoopbackServer _server = null!;
    private ICaller _caller = null!;

    [Params(Callers.Floor, Callers.Newtonsoft, Callers.Stock, Callers.Ours)]
    public string Client { get; set; } = Callers.Floor;

    [GlobalSetup]
    public void Setup()
    {
        _server = LoopbackServer.Start();
        _caller = Callers.Create(Client, stub: null, _server.Address);
    }

    [GlobalCleanup]
    public void Cleanup() => _server.Dispose();

    [Benchmark]
    public Task<string> Call() => _caller.CallAsync();
}
