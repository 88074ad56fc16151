using System.Text.Json.Nodes;

namespace OpenCx.Contract.Overlays;

/// <summary>Which kind a value is of, and what messages call it.</summary>
internal static class NodeKinds
{
    public static NodeKind Of(JsonNode? node) => node switch
    {
        JsonObject => NodeKind.Object,
        JsonArray => NodeKind.Array,
        _ => NodeKind.Primitive,
    };

    public static string Name(this NodeKind kind) => kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "an array",
        _ => "a single value",
    };
}
