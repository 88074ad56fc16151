using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary><c>start:end:step</c>: a series of items of an array (RFC 9535, section 2.3.4.2).</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : Selector
{
    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root)
    {
        if (node.Value is not JsonArray items || Step == 0)
        {
            yield break;
        }

        var forward = Step > 0;
        long first = forward ? 0 : -1;
        var last = first + items.Count;
        var start = Clamp(Start ?? (forward ? first : last));
        var end = Clamp(End ?? (forward ? last : -1 - items.Count));

        for (var index = start; forward ? index < end : index > end; index += Step)
        {
            yield return node.Item((int)index, items[(int)index]);
        }

        long Clamp(long bound) => Math.Clamp(bound < 0 ? items.Count + bound : bound, first, last);
    }
}
