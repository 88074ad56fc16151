using System.Diagnostics;
using OpenCx.Contract.Commands;

namespace OpenCx.Benchmarks.Growth;

/// <summary>How long the tool takes to lower and to compare contracts of so many operations, its start-up left out.</summary>
internal static class SpecSize
{
    public static IReadOnlyList<int> Operations { get; } = [1, 10, 100, 500, 2_000];

    public static IReadOnlyList<SpecSizeCost> Measure(bool quick)
    {
        var folder = Directory.CreateTempSubdirectory("opencx-benchmarks");
        try
        {
            return [.. Operations.Select(count => Measure(folder.FullName, count, rounds: quick ? 2 : 9))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SpecSizeCost Measure(string folder, int operations, int rounds)
    {
        var (old, @new, lowered) = (Path.Combine(folder, "old.json"), Path.Combine(folder, "new.json"), Path.Combine(folder, "lowered.json"));
        File.WriteAllText(old, SyntheticSpec.Of(operations));
        File.WriteAllText(@new, SyntheticSpec.Of(operations, changed: true));

        // A small contract takes no time to speak of: so many runs that a round is worth measuring.
        var repeats = Math.Max(1, 100 / operations);
        return new SpecSizeCost(
            operations,
            Time(["lower", old, "--out", lowered], expected: 0, rounds, repeats),
            Time(["diff", old, @new, "--format", "json"], expected: 1, rounds, repeats));
    }

    private static double Time(string[] arguments, int expected, int rounds, int repeats)
    {
        void Run()
        {
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                var errors = new StringWriter();
                if (ContractTool.RunAsync(arguments, TextWriter.Null, errors).GetAwaiter().GetResult() != expected)
                {
                    throw new InvalidOperationException($"opencx-contract {arguments[0]} failed: {errors}");
                }
            }
        }

        // What the large ones run, the small ones, which come first, have had compiled.
        if (repeats > 1)
        {
            Run();
        }

        return Median.Of(Enumerable.Range(0, rounds).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            Run();
            return watch.Elapsed.TotalMilliseconds / repeats;
        }));
    }
}
