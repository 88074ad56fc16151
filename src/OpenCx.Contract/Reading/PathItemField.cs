using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading;

/// <summary>A field of a path item: an operation by its method, or what holds for all of them.</summary>
internal sealed record PathItemField(string Name, JsonNode Value);
