using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>Anchored nodes and the copies that aliases make of them, within a budget (an alias bomb ends here).</summary>
internal sealed class AnchorTable(SourceMap map, NodeCounter counter)
{
    private const int NodeWeight = 16;

    private readonly Dictionary<string, JsonNode?> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private long _copied;

    /// <summary>The node of this anchor has begun: an alias to it from within would never end.</summary>
    public void Open(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _open.Add(anchor.Value);
        }
    }

    public TNode Define<TNode>(AnchorName anchor, TNode node)
        where TNode : JsonNode?
    {
        if (!anchor.IsEmpty)
        {
            _open.Remove(anchor.Value);
            _nodes[anchor.Value] = node;
        }

        return node;
    }

    public JsonNode? Copy(string anchor, int depth, (int Line, int Column) place)
    {
        if (_open.Contains(anchor))
        {
            throw map.Fault(place, $"the alias *{anchor} stands inside its own anchor");
        }

        return _nodes.TryGetValue(anchor, out var node)
            ? Copy(node, depth, place)
            : throw map.Fault(place, $"the alias *{anchor} has no anchor &{anchor} before it");
    }

    /// <summary>A copy that knows the same places and spellings as the original.</summary>
    public JsonNode? Copy(JsonNode? node, int depth, (int Line, int Column) place)
    {
        counter.Enter(depth, place);
        Charge(NodeWeight, place);
        switch (node)
        {
            case null:
                return null;
            case JsonObject members:
                var copiedMembers = new JsonObject();
                foreach (var (name, value) in members)
                {
                    Charge(name.Length, place);
                    copiedMembers.Add(name, Copy(value, depth + 1, place));
                }

                map.SetChildren(copiedMembers, map.ChildrenOf(members));
                return copiedMembers;
            case JsonArray items:
                var copiedItems = new JsonArray([.. items.Select(item => Copy(item, depth + 1, place))]);
                map.SetChildren(copiedItems, map.ChildrenOf(items));
                return copiedItems;
            default:
                var copy = node.DeepClone();
                Charge(map.CopySpelling(node, copy).Length, place);
                return copy;
        }
    }

    private void Charge(int weight, (int Line, int Column) place)
    {
        _copied += weight;
        if (_copied > ReadingLimits.CopiedWeight)
        {
            throw map.Fault(place, "aliases copy too much here (an alias bomb?)");
        }
    }
}
