using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary>
/// The standard's rules for bringing a value into a document. Everything brought in is cloned: a JSON node hangs in
/// one tree only, and there may be many targets.
/// </summary>
internal sealed class Merge(OverlayAction action, OverlayVersion version)
{
    /// <param name="targets">The selected places: all objects, all arrays, or (1.1) all single values.</param>
    /// <param name="value">What to bring in.</param>
    /// <param name="origin">What messages call the value.</param>
    public void Into(IReadOnlyList<LocatedNode> targets, JsonNode? value, string origin)
    {
        var kind = NodeKinds.Of(targets[0].Value);
        if (targets.FirstOrDefault(target => NodeKinds.Of(target.Value) != kind) is { } other)
        {
            throw action.Fault($"selects {targets[0].Path}, {kind.Name()}, as well as {other.Path}, {NodeKinds.Of(other.Value).Name()}: the targets of one action have to be of one kind");
        }

        foreach (var target in targets)
        {
            IntoTarget(target, value, origin);
        }
    }

    private void IntoTarget(LocatedNode target, JsonNode? value, string origin)
    {
        switch (target.Value, value)
        {
            case (JsonObject, JsonObject members):
                IntoObject(target, members);
                break;
            case (JsonArray items, JsonArray added) when version >= OverlayVersion.V11:
                Concatenate(items, added);
                break;
            case (JsonArray items, _):
                items.Add(value?.DeepClone());
                break;
            case (not JsonObject, _) when version < OverlayVersion.V11:
                throw action.Fault($"selects {target.Path}, a single value: Overlay 1.0 updates objects and arrays alone (select the object around it, or declare overlay: 1.1.0)");
            case (not JsonObject, not (JsonObject or JsonArray)):
                Replace(target, value);
                break;
            default:
                throw Incompatible(target, value, origin);
        }
    }

    private void IntoObject(LocatedNode target, JsonObject added)
    {
        var members = target.Value!.AsObject();
        foreach (var (name, value) in added)
        {
            if (members.TryGetPropertyValue(name, out var existing))
            {
                IntoMember(target.Member(name, existing), value);
            }
            else
            {
                members.Add(name, value?.DeepClone());
            }
        }
    }

    private void IntoMember(LocatedNode member, JsonNode? value)
    {
        switch (member.Value, value)
        {
            case (JsonObject, JsonObject members):
                IntoObject(member, members);
                break;
            case (JsonArray items, JsonArray added):
                Concatenate(items, added);
                break;
            case (not (JsonObject or JsonArray), not (JsonObject or JsonArray)):
                Replace(member, value);
                break;
            default:
                throw Incompatible(member, value, "a member of the update or copy");
        }
    }

    private static void Concatenate(JsonArray items, JsonArray added)
    {
        foreach (var item in added)
        {
            items.Add(item?.DeepClone());
        }
    }

    private static void Replace(LocatedNode place, JsonNode? value)
    {
        if (place.Parent!.Value is JsonObject members)
        {
            members[place.Name!] = value?.DeepClone();
        }
        else
        {
            place.Parent.Value!.AsArray()[place.Index!.Value] = value?.DeepClone();
        }
    }

    private OverlayException Incompatible(LocatedNode place, JsonNode? value, string origin) =>
        action.Fault($"can't be updated: {place.Path} is {NodeKinds.Of(place.Value).Name()}, and {origin} is {NodeKinds.Of(value).Name()}");
}
