using System.Globalization;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Addresses of nodes. Finding a member's name takes a walk along its siblings, so what has been found is kept.</summary>
internal sealed class Pointers
{
    private readonly Dictionary<JsonNode, string> _known = [];

    /// <summary>The JSON pointer to <paramref name="node"/>; to nothing, the root's.</summary>
    public string Of(JsonNode? node)
    {
        if (node?.Parent is not { } parent)
        {
            return "";
        }

        if (!_known.TryGetValue(node, out var pointer))
        {
            var token = parent is JsonArray ? node.GetElementIndex().ToString(CultureInfo.InvariantCulture) : node.GetPropertyName();
            _known.Add(node, pointer = JsonPointer.Append(Of(parent), token));
        }

        return pointer;
    }
}
