using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>An operation of the contract, and what it is called with.</summary>
internal sealed record PathOperation(string Path, string Method, JsonObject Operation);
