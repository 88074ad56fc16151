using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>An array whose items are of one type.</summary>
internal sealed record ArrayShape(SchemaUse Items, JsonObject Bounds) : Shape;
