using BenchmarkDotNet.Attributes;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Calls;

/// <summary>One call without a network: what the client itself takes.</summary>
public class StubbedCall
{
    private ICaller _caller = null!;

    [Params(Callers.Floor, Callers.Newtonsoft, Callers.Stock, Callers.Ours)]
    public string Client { get; set; } = Callers.Floor;

    [GlobalSetup]
    public void Setup() => _caller = Callers.Create(Client, new StubHandler(Answer.Utf8), new Uri("http://localhost/"));

    [Benchmark]
    public Task<string> Call() => _caller.CallAsync();
}
