using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary><c>0</c>, <c>-1</c>: the item of an array, counted from its end when negative.</summary>
internal sealed record IndexSelector(long Index) : Selector
{
    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root)
    {
        if (node.Value is not JsonArray items)
        {
            return [];
        }

        var index = Index < 0 ? items.Count + Index : Index;
        return index >= 0 && index < items.Count ? [node.Item((int)index, items[(int)index])] : [];
    }
}
