using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A name of the generated client, and what it stands for.</summary>
/// <param name="Scope">The type or the method that has it; empty for methods themselves.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="Meaning">What it stands for: a method and a path, or a name or value on the wire.</param>
/// <param name="Source">Where the contract says so.</param>
internal sealed record ClientName(string Scope, string Name, string Meaning, JsonNode Source)
{
    /// <summary>Whether it is an argument, which calls may also pass by its place.</summary>
    public bool IsArgument { get; init; }

    /// <summary>The name with that of what has it.</summary>
    public string FullName => Scope.Length == 0 ? Name : $"{Scope}.{Name}";
}
