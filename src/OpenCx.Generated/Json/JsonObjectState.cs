using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>What an object holds beside its declared members.</summary>
internal sealed class JsonObjectState
{
    private Dictionary<string, ReceivedText>? _received;

    /// <summary>The members that the contract does not name.</summary>
    internal Dictionary<string, JToken>? AdditionalProperties { get; set; }

    /// <summary>Keeps what came for a declared member.</summary>
    internal void Keep(string name, ReceivedText received) => (_received ??= new Dictionary<string, ReceivedText>(StringComparer.Ordinal))[name] = received;

    /// <summary>Drops what was kept for a member that comes once more.</summary>
    internal void Forget(string name) => _received?.Remove(name);

    /// <summary>What was kept for the member; null where nothing was.</summary>
    internal ReceivedText? ReceivedFor(string name) => _received is not null && _received.TryGetValue(name, out var received) ? received : null;
}
