namespace OpenCx.Contract.Overlays;

/// <summary>What has come of one action.</summary>
/// <param name="Action">The action.</param>
/// <param name="Matches">How many places its target selected; a place that is selected twice counts once.</param>
public sealed record OverlayActionResult(OverlayAction Action, int Matches);
