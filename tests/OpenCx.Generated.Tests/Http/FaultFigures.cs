using OpenCx.Results;
using OpenCx.Tests.Figures;

namespace OpenCx.Tests.Http;

/// <summary>How calls ended whose connection or server failed.</summary>
public sealed class FaultFigures : CollectedFigures
{
    /// <summary>Notes the calls of one kind of fault.</summary>
    internal void Note(string fault, FaultRun run, int duplicates) => Add(fault, run.Outcomes, duplicates);

    protected override ResultsSection Describe(IReadOnlyList<IReadOnlyList<string>> rows) => new()
    {
        Name = $"faults-{ClientAssembly.Target}",
        Title = $"Faults over sockets ({ClientAssembly.Target})",
        Text = $"Calls of the client's assembly for {ClientAssembly.Target} to a server on a raw socket that fails in known ways. Each call has a name of its own, "
            + "by which the server counts: a duplicate is a request that it got a second time though the first may have been processed.",
        Tables = [new(["fault", "calls", "outcomes", "duplicates"], rows)],
    };
}
