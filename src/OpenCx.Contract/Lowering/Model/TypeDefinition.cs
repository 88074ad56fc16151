using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>A type of its own in the generated code; <paramref name="source"/> is the schema it was read from.</summary>
internal sealed class TypeDefinition(JsonNode source, TypeBody body, Annotations annotations)
{
    public JsonNode Source { get; } = source;

    public TypeBody Body { get; } = body;

    public Annotations Annotations { get; } = annotations;
}
