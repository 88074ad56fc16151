namespace OpenCx.EmbeddedServer.Contract;

/// <summary>The server was about to answer something that its own contract does not allow.</summary>
internal sealed class ContractBrokenException(IEnumerable<string> faults)
    : Exception($"The embedded server's own answer breaks the contract: {string.Join("; ", faults)}");
