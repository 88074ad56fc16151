namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A <c>contains</c> with the limits beside it.</summary>
/// <param name="Schema">What some items of an array have to satisfy.</param>
/// <param name="Bounds">How many items that is.</param>
internal sealed record ContainedItem(SpecNode Schema, BoundMap Bounds)
{
    /// <summary>What a schema object asks arrays to contain; null where it asks for nothing, and any number will do.</summary>
    public static ContainedItem? Of(SpecNode node)
    {
        var bounds = SchemaBounds.OfContained(node);
        return node.Has("contains") && !bounds.IsEmpty ? new ContainedItem(node["contains"], bounds) : null;
    }
}
