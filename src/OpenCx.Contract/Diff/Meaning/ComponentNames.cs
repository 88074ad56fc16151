using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The names of the schemas under <c>components</c>.</summary>
internal sealed class ComponentNames
{
    private readonly Dictionary<ContractDocument, Dictionary<JsonNode, string>> _names = [];

    /// <summary>The component's name, or null when the node is no component.</summary>
    public string? NameOf(SpecNode node)
    {
        if (!_names.TryGetValue(node.Document, out var names))
        {
            var schemas = new SpecNode(node.Document, node.Document.Root)["components"]["schemas"];
            _names.Add(node.Document, names = schemas.Members().ToDictionary(schema => schema.Node.Value!, schema => schema.Name));
        }

        return names.GetValueOrDefault(node.Value!);
    }
}
