using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary>What an action does at the places it selects.</summary>
internal abstract record Change
{
    /// <summary>Changes the document at the targets, of which there is at least one.</summary>
    public abstract void Apply(OverlayAction action, IReadOnlyList<LocatedNode> targets, JsonObject document);

    /// <summary>Whether the document has what the change takes from it.</summary>
    public virtual bool FindsItsSource(OverlayAction action, JsonObject document) => true;
}
