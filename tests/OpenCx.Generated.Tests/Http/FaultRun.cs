using System.Collections.Concurrent;

namespace OpenCx.Tests.Http;

/// <summary>Counts how the calls of one kind of fault ended.</summary>
internal sealed class FaultRun
{
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>Notes one call: what it threw, or null where it brought an agent.</summary>
    public void Note(OpenCxException? exception) => _outcomes.AddOrUpdate(exception?.GetType().Name ?? "answered", 1, static (_, count) => count + 1);
}
