using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>A parameter of the contract, with what is said of it where an operation or a path lists it.</summary>
internal sealed record DeclaredParameter(JsonObject Fields, string? Description)
{
    public string Name { get; } = Fields.Text("name") ?? "";

    /// <summary>What it is sent in: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>, and what else a contract may say.</summary>
    public string Place { get; } = Fields.Text("in") ?? "";
}
