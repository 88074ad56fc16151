using OpenCx.Contract.JsonPath.Selectors;

namespace OpenCx.Contract.JsonPath.Segments;

/// <summary>One step of a query: what it selects from a node (RFC 9535, section 2.5).</summary>
internal abstract record Segment(IReadOnlyList<Selector> Selectors)
{
    /// <summary>Whether the grammar counts the segment to the singular ones, which select at most one node.</summary>
    public abstract bool IsSingular { get; }

    public abstract IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root);

    protected IEnumerable<LocatedNode> SelectChildren(LocatedNode node, LocatedNode root) =>
        Selectors.SelectMany(selector => selector.Select(node, root));
}
