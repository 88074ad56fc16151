namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A <c>contains</c> with the limits beside it.</summary>
/// <param name="Schema">What some items of an array have to satisfy.</param>
/// <param name="Bounds">How many items that is, among the other limits of the same object.</param>
internal sealed record ContainedItem(SpecNode Schema, BoundMap Bounds);
