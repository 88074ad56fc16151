namespace OpenCx.Contract.Overlays;

/// <summary>The feature sets of the standard.</summary>
internal enum OverlayVersion
{
    /// <summary>1.0: updates go into objects and arrays.</summary>
    V10,

    /// <summary>1.1: they go into single values too, an array is concatenated to an array, and <c>copy</c> is there.</summary>
    V11,
}
