using OpenCx.Results;
using OpenCx.Tests.Figures;

namespace OpenCx.Tests.Fuzzing;

/// <summary>What the fuzz tests tried.</summary>
public sealed class FuzzFigures : CollectedFigures
{
    /// <summary>Notes a run in which nothing failed: one that fails leaves no row, and a red test.</summary>
    internal void Note(string tried, IReadOnlyDictionary<string, int> outcomes) => Add(tried, outcomes, failures: 0);

    protected override ResultsSection Describe(IReadOnlyList<IReadOnlyList<string>> rows) => new()
    {
        Name = $"fuzzing-{ClientAssembly.Target}",
        Title = $"Fuzzing ({ClientAssembly.Target})",
        Text = $"Inputs that nobody chose, against the client's assembly for {ClientAssembly.Target}; the seeds go from {FuzzRun.FirstSeed} up, one a case, and "
            + "OPENCX_FUZZ_SEED starts elsewhere. A failure is an exception from outside the tree of `OpenCxException`, a call that does not end, "
            + "JSON that is lost or changed on the way, or a departure from the contract that is not told, or told where there is none.",
        Tables = [new(["what was tried", "how often", "outcomes", "failures"], rows)],
    };
}
