using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>What an object holds beside its declared members.</summary>
internal sealed class JsonObjectState
{
    private Dictionary<string, string?>? _received;

    /// <summary>The members that the contract does not name.</summary>
    internal Dictionary<string, JToken>? AdditionalProperties { get; set; }

    /// <summary>
    /// Keeps what came for a declared member where its C# value alone can't tell: the text of a value that could not be
    /// read or has another canonical form, <c>null</c> where null is unusual, and a null reference where nothing came.
    /// </summary>
    internal void Keep(string name, string? text) => (_received ??= new Dictionary<string, string?>(StringComparer.Ordinal))[name] = text;

    /// <summary>Drops what was kept for a member that comes once more.</summary>
    internal void Forget(string name) => _received?.Remove(name);

    /// <summary>Whether something was kept for the member, and what.</summary>
    internal bool TryGetReceived(string name, out string? text)
    {
        text = null;
        return _received is not null && _received.TryGetValue(name, out text);
    }
}
