using OpenCx.Contract.JsonPath.Selectors;

namespace OpenCx.Contract.JsonPath.Segments;

/// <summary><c>.name</c>, <c>.*</c> or <c>[...]</c>.</summary>
/// <param name="Selectors">What stands between the brackets.</param>
/// <param name="IsCompact">Whether the brackets hold no blank space: only then can the segment be part of a singular query.</param>
internal sealed record ChildSegment(IReadOnlyList<Selector> Selectors, bool IsCompact) : Segment(Selectors)
{
    public override bool IsSingular => IsCompact && Selectors is [NameSelector or IndexSelector];

    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root) => SelectChildren(node, root);
}
