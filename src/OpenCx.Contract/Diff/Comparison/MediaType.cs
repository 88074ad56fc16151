using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>One entry of <c>content</c>.</summary>
internal sealed record MediaType(MediaTypeName Name, SpecNode Node)
{
    /// <summary>The schema; bytes of no further description have none, in whichever version's words.</summary>
    public SchemaSites Schema(SchemaReader reader)
    {
        var node = Node["schema"];
        var schema = reader.Read(node);
        var isBytes = !Name.IsJson && schema.Types.WithoutNull() == JsonTypes.String && schema.Texts.Has("contentMediaType")
            && schema.Values is null && schema.Bounds.IsEmpty && schema.Patterns.Count == 0;
        return !node.Exists || schema.IsAnything || isBytes ? SchemaSites.None(Node) : SchemaSites.At(node);
    }

    /// <summary>The schema of each item of a stream (OpenAPI 3.2).</summary>
    public SchemaSites ItemSchema => SchemaSites.In(Node, "itemSchema");

    /// <summary>How the parts of a form are sent, in one text.</summary>
    public string Encodings()
    {
        var encodings = new JsonObject();
        foreach (var (part, encoding) in Node["encoding"].Members())
        {
            var wire = new JsonObject();
            foreach (var member in (ReadOnlySpan<string>)["contentType", "style", "explode", "allowReserved"])
            {
                if (encoding[member] is { Exists: true } value)
                {
                    wire[member] = value.Value!.DeepClone();
                }
            }

            encodings[part] = wire;
        }

        return CanonicalJson.Of(encodings);
    }
}
