using System.Collections.Concurrent;
using Xunit.Sdk;

namespace OpenCx.Tests.Fuzzing;

/// <summary>
/// Many cases, each made by a generator with a seed of its own: what fails names its seed, and that seed alone makes it again.
/// The environment variable OPENCX_FUZZ_SEED starts elsewhere, for whoever wants to try what nobody has tried.
/// </summary>
internal static class FuzzRun
{
    private const int Batch = 500;

    // The other assembly is the same source but for a few lines: a part of the cases is enough for those.
    private static readonly int Part = ClientAssembly.Target == "net10.0" ? 1 : 10;

    /// <summary>The first seed.</summary>
    public static int FirstSeed { get; } = int.TryParse(Environment.GetEnvironmentVariable("OPENCX_FUZZ_SEED"), out var seed) ? seed : 1;

    /// <summary>Runs the cases one after the other; one that does not end fails like one that throws.</summary>
    /// <param name="cases">How many, against the assembly for net10.0.</param>
    /// <param name="run">Runs one and names its outcome.</param>
    /// <returns>How often each outcome came.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> OfAsync(int cases, Func<Random, Task<string>> run)
    {
        var outcomes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var end = FirstSeed + (cases / Part);
        for (var first = FirstSeed; first < end; first += Batch)
        {
            var seed = first;
            var batch = Task.Run(async () =>
            {
                for (; seed < Math.Min(first + Batch, end); seed++)
                {
                    outcomes.AddOrUpdate(await run(new Random(seed)), 1, static (_, count) => count + 1);
                }
            });
            try
            {
                await batch.WaitAsync(TestTime.Limit);
            }
            catch (Exception exception)
            {
                throw new XunitException($"OPENCX_FUZZ_SEED={seed}: {(batch.IsCompleted ? exception : "it does not end")}", exception);
            }
        }

        return outcomes;
    }
}
