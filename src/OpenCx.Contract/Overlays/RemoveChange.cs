using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary><c>remove: true</c>: takes each target out of the object or array that holds it.</summary>
internal sealed record RemoveChange : Change
{
    public override void Apply(OverlayAction action, IReadOnlyList<LocatedNode> targets, JsonObject document)
    {
        // From the end of an array to its start, so that the indices still to come stay right.
        foreach (var target in targets.OrderByDescending(target => target.Index))
        {
            switch (target.Parent?.Value)
            {
                case JsonObject members:
                    members.Remove(target.Name!);
                    break;
                case JsonArray items:
                    items.RemoveAt(target.Index!.Value);
                    break;
                default:
                    throw action.Fault("is the whole document, which can't be removed");
            }
        }
    }
}
