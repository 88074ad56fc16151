using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>One entry of <c>content</c>.</summary>
/// <param name="Name">Which media type it is.</param>
/// <param name="Written">How the document writes it.</param>
/// <param name="Node">What it says.</param>
internal sealed record MediaType(MediaTypeName Name, string Written, SpecNode Node)
{
    /// <summary>The entries of <c>content</c>.</summary>
    public static List<MediaType> In(SpecNode content) =>
        [.. content.Members().Select(member => new MediaType(MediaTypeName.Parse(member.Name), member.Name, member.Node.Resolve()))];

    /// <summary>What a parameter or a header holds: its one media type, or else text, of which it says itself what a media type would.</summary>
    public static MediaType HeldBy(SpecNode holder) =>
        In(holder["content"]).FirstOrDefault() ?? new MediaType(MediaTypeName.Parse("text/plain"), "", holder);

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
            if (Sent(encoding) is { Count: > 0 } sent)
            {
                encodings[part] = sent;
            }
        }

        if (Node["prefixEncoding"].Value is JsonArray)
        {
            encodings["prefixEncoding"] = new JsonArray([.. Node["prefixEncoding"].Items().Select(Sent)]);
        }

        if (Node["itemEncoding"].Exists)
        {
            encodings["itemEncoding"] = Sent(Node["itemEncoding"]);
        }

        return CanonicalJson.Of(encodings);
    }

    /// <summary>How the values of a field are set out, where that is another way than the usual: 3.0 has such for URL-encoded forms alone.</summary>
    private ParameterStyle? StyleOf(SpecNode encoding)
    {
        var isSaid = encoding.Has("style") || encoding.Has("explode") || encoding.Has("allowReserved");
        var style = ParameterStyle.OfField(encoding);
        return !isSaid || (Name.Type == "multipart" ? encoding.Document.Version.Minor == 0 : style == ParameterStyle.UsualOfFields) ? null : style;
    }

    /// <summary>What of an encoding decides how a part looks; of its headers, which there are and have to be.</summary>
    private JsonObject Sent(SpecNode encoding)
    {
        var wire = new JsonObject();
        if (encoding["contentType"] is { Exists: true } contentType)
        {
            wire["contentType"] = contentType.Value!.DeepClone();
        }

        if (StyleOf(encoding) is { } style)
        {
            wire["style"] = style.ToString();
        }

        foreach (var (name, header) in encoding["headers"].Members())
        {
            var resolved = header.Resolve();
            wire[$"header {name}"] = resolved.Outside ?? (resolved.IsTrue("required") ? "required" : "optional");
        }

        return wire;
    }
}
