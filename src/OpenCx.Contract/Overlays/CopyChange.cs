using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary><c>copy</c>, of Overlay 1.1: brings a value of the document itself into each target.</summary>
internal sealed record CopyChange(JsonPathQuery Source) : Change
{
    public override void Apply(OverlayAction action, IReadOnlyList<LocatedNode> targets, JsonObject document)
    {
        var sources = action.Select(Source, document);
        if (sources is not [var source])
        {
            throw action.Fault($"can't be given a copy: \"{Source}\" has to select one place, and selects {sources.Count}");
        }

        // A copy of its own: the source may hold a target, and would change while it is read.
        new Merge(action, OverlayVersion.V11).Into(targets, source.Value?.DeepClone(), $"the copy of {source.Path}");
    }

    public override bool FindsItsSource(OverlayAction action, JsonObject document) => action.Select(Source, document).Count > 0;
}
