namespace OpenCx.Contract.Overlays;

/// <summary>What an overlay says of itself.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Version">Which version of the overlay it is.</param>
/// <param name="Description">More about it, in CommonMark (Overlay 1.1).</param>
public sealed record OverlayInfo(string Title, string Version, string? Description);
