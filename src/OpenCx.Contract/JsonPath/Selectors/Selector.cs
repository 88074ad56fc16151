namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary>What a segment picks from the children of a node (RFC 9535, section 2.3).</summary>
internal abstract record Selector
{
    public abstract IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root);
}
