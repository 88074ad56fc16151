using OpenCx.Construction;

namespace OpenCx;

/// <summary>The departures from the contract seen in one response.</summary>
/// <param name="key">What must not be told of them; a text that is not a server's can't hold it.</param>
internal sealed class DriftLog(ApiKey? key = null)
{
    /// <summary>More than this many say nothing new, and a hostile response must not fill the memory with them.</summary>
    private const int MaxEntries = 1000;

    private static readonly IReadOnlyList<ContractDrift> None = [];

    private List<ContractDrift>? _entries;

    /// <summary>What was seen, in the order of the text.</summary>
    internal IReadOnlyList<ContractDrift> Entries => _entries ?? None;

    /// <summary>A text of the response without the key. It comes before the text is shortened, which might leave a part of the key.</summary>
    internal string Redact(string text) => key?.Redact(text) ?? text;

    /// <summary>Notes one.</summary>
    internal void Add(ContractDriftKind kind, string path, string expected, string actual)
    {
        _entries ??= [];
        if (_entries.Count < MaxEntries)
        {
            _entries.Add(new ContractDrift(kind, path, expected, actual));
        }
    }
}
