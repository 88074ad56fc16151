using System.Diagnostics;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Server;

namespace OpenCx.Benchmarks.Processes;

/// <summary>A process that makes one call and ends: what a command-line program or a cold function pays.</summary>
internal static class FirstCall
{
    /// <summary>The one call of such a process.</summary>
    public static Task MakeAsync(string client, string server) =>
        Callers.Create(client, stub: null, new Uri(server)).CallAsync();

    /// <summary>Milliseconds from the process' start to its end, by client: medians of rounds in which the clients take turns.</summary>
    public static IReadOnlyDictionary<string, double> Measure(bool quick)
    {
        using var server = LoopbackServer.Start();
        string[] clients = [Callers.Floor, Callers.Stock, Callers.Ours];
        var rounds = Enumerable.Range(0, quick ? 8 : 25)
            .Select(_ => clients.ToDictionary(client => client, client => Time(client, server.Address)))
            .Skip(1)
            .ToList();
        return clients.ToDictionary(client => client, client => Median.Of(rounds.Select(round => round[client])));
    }

    private static double Time(string client, Uri server)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Environment.ProcessPath!, [.. Self.Arguments, "first", client, server.ToString()]);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"A process that makes one call with '{client}' ended with exit code {process.ExitCode}.");
    }
}
