using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary><c>update</c>: brings a value of the overlay into each target.</summary>
internal sealed record UpdateChange(JsonNode? Value, OverlayVersion Version) : Change
{
    public override void Apply(OverlayAction action, IReadOnlyList<LocatedNode> targets, JsonObject document) =>
        new Merge(action, Version).Into(targets, Value, "the update");
}
