using BenchmarkDotNet.Attributes;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Growth;

/// <summary>One call without a network whose answer has a list of so many entries.</summary>
public class ResponseSize
{
    private ICaller _caller = null!;

    [Params(Callers.Floor, Callers.Ours)]
    public string Client { get; set; } = Callers.Floor;

    [Params(1, 10, 100, 1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup() => _caller = Callers.Create(Client, new StubHandler(Answer.WithKeyterms(Entries)), new Uri("http://localhost/"));

    [Benchmark]
    public Task<string> Call() => _caller.CallAsync();
}
