using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Which schemas under <c>components</c> are composed of which others (<c>allOf</c>).</summary>
internal sealed class ComponentFamilies
{
    private readonly Dictionary<ContractDocument, ILookup<JsonNode, NamedNode>> _families = [];

    /// <summary>The components that are composed of a schema, or of one that is.</summary>
    public List<NamedNode> DescendantsOf(SpecNode schema)
    {
        if (!_families.TryGetValue(schema.Document, out var families))
        {
            _families.Add(schema.Document, families = Read(schema.Document));
        }

        var descendants = new List<NamedNode>();
        var seen = new HashSet<JsonNode> { schema.Value! };
        AddChildren(schema.Value!);
        for (var i = 0; i < descendants.Count; i++)
        {
            AddChildren(descendants[i].Node.Value!);
        }

        return descendants;

        void AddChildren(JsonNode parent) => descendants.AddRange(families[parent].Where(child => seen.Add(child.Node.Value!)));
    }

    private static ILookup<JsonNode, NamedNode> Read(ContractDocument document) =>
        new SpecNode(document, document.Root)["components"]["schemas"].Members()
            .SelectMany(component => component.Node["allOf"].Items().Where(part => part.Has("$ref")), (component, part) => (Parent: part.Resolve().Value!, Child: component))
            .ToLookup(link => link.Parent, link => link.Child);
}
