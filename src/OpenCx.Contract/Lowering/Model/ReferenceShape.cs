using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>What the schema at another place says: looked up when needed, since references go in circles.</summary>
internal sealed record ReferenceShape(JsonNode Target) : Shape;
