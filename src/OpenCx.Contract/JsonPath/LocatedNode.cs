using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath;

/// <summary>
/// A JSON value together with its place in the document (RFC 9535 calls it a node). A JSON null has no
/// <see cref="JsonNode"/> of its own, so the place is what an update or a removal goes by.
/// </summary>
public sealed class LocatedNode
{
    private LocatedNode(JsonNode? value, LocatedNode? parent, string? name, int? index)
    {
        Value = value;
        Parent = parent;
        Name = name;
        Index = index;
    }

    /// <summary>The value; null for a JSON null.</summary>
    public JsonNode? Value { get; }

    /// <summary>The object or array that holds the value; null for the root.</summary>
    public LocatedNode? Parent { get; }

    /// <summary>The member's name when <see cref="Parent"/> is an object.</summary>
    public string? Name { get; }

    /// <summary>The item's index when <see cref="Parent"/> is an array.</summary>
    public int? Index { get; }

    /// <summary>The normalized path of the place, such as <c>$['paths'][0]</c> (RFC 9535, section 2.7).</summary>
    public string Path
    {
        get
        {
            var places = new Stack<LocatedNode>();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                places.Push(node);
            }

            var path = new StringBuilder("$");
            foreach (var place in places)
            {
                place.AppendTo(path.Append('[')).Append(']');
            }

            return path.ToString();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    internal static LocatedNode Root(JsonNode? value) => new(value, parent: null, name: null, index: null);

    internal LocatedNode Member(string name, JsonNode? value) => new(value, this, name, index: null);

    internal LocatedNode Item(int index, JsonNode? value) => new(value, this, name: null, index);

    internal IEnumerable<LocatedNode> Children => Value switch
    {
        JsonObject members => members.Select(member => Member(member.Key, member.Value)),
        JsonArray items => items.Select((item, index) => Item(index, item)),
        _ => [],
    };

    private StringBuilder AppendTo(StringBuilder path) =>
        Index is { } index
            ? path.Append(index.ToString(CultureInfo.InvariantCulture))
            : NormalizedName.AppendTo(path, Name!);
}
