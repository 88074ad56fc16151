using OpenCx.Contract.JsonPath.Selectors;

namespace OpenCx.Contract.JsonPath.Segments;

/// <summary><c>..name</c>, <c>..*</c> or <c>..[...]</c>: the selectors applied to the node and to all its descendants.</summary>
internal sealed record DescendantSegment(IReadOnlyList<Selector> Selectors) : Segment(Selectors)
{
    public override bool IsSingular => false;

    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root)
    {
        // Not recursive: a document may be nested deeper than the stack is.
        var pending = new Stack<LocatedNode>([node]);
        while (pending.TryPop(out var visited))
        {
            foreach (var selected in SelectChildren(visited, root))
            {
                yield return selected;
            }

            foreach (var child in visited.Children.Reverse())
            {
                pending.Push(child);
            }
        }
    }
}
