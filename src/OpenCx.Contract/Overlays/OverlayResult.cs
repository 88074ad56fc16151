using System.Text.Json.Nodes;

namespace OpenCx.Contract.Overlays;

/// <summary>What has come of an overlay.</summary>
/// <param name="Document">The changed document.</param>
/// <param name="Actions">What each action did, in their order.</param>
public sealed record OverlayResult(JsonObject Document, IReadOnlyList<OverlayActionResult> Actions);
