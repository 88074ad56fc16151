namespace OpenCx.Contract.JsonPath.Segments;

/// <summary>The segments of a query, each applied to what the one before it selected.</summary>
internal sealed record SegmentChain(IReadOnlyList<Segment> Segments)
{
    public bool IsSingular => Segments.All(segment => segment.IsSingular);

    public IReadOnlyList<LocatedNode> Select(LocatedNode start, LocatedNode root)
    {
        List<LocatedNode> nodes = [start];
        foreach (var segment in Segments)
        {
            nodes = [.. nodes.SelectMany(node => segment.Select(node, root))];
        }

        return nodes;
    }
}
