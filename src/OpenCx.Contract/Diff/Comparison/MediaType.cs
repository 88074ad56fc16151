using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Comparison.Schemas;
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

    /// <summary>How the parts of a form are sent, in one text; nothing else has parts.</summary>
    public string Encodings(SchemaReader reader)
    {
        var encodings = new JsonObject();
        var form = Name.Wire == Wire.Form ? Node : Node with { Value = null };
        foreach (var (part, encoding) in form["encoding"].Members())
        {
            if (Sent(encoding, UsualTypeOf(part, reader)) is { Count: > 0 } sent)
            {
                encodings[part] = sent;
            }
        }

        if (form["prefixEncoding"].Value is JsonArray)
        {
            encodings["prefixEncoding"] = new JsonArray([.. form["prefixEncoding"].Items().Select(encoding => Sent(encoding))]);
        }

        if (form["itemEncoding"].Exists)
        {
            encodings["itemEncoding"] = Sent(form["itemEncoding"]);
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

    /// <summary>The media type of a part of which none is told, where it is plain which one that is: of objects, and of texts that are no bytes.</summary>
    private string? UsualTypeOf(string part, SchemaReader reader)
    {
        if (reader.Read(Node["schema"]).Properties[part] is not { } property)
        {
            return null;
        }

        var schema = reader.Read(property);
        var isPlain = !schema.Texts.Has("contentEncoding") && !schema.Texts.Has("contentMediaType");
        return schema.Types.WithoutNull() == JsonTypes.Object ? "application/json"
            : JsonTypes.Scalar.Covers(schema.Types) && isPlain ? "text/plain"
            : null;
    }

    /// <summary>What of an encoding decides how a part looks; of its headers, which there are and have to be.</summary>
    private JsonObject Sent(SpecNode encoding, string? usualType = null)
    {
        var wire = new JsonObject();
        var types = encoding.Text("contentType")?.Split(',').Select(type => MediaTypeName.Parse(type).ToString()).Order(StringComparer.Ordinal);
        if (types is not null && string.Join(", ", types) is var inOrder && inOrder != usualType)
        {
            wire["contentType"] = inOrder;
        }

        if (StyleOf(encoding) is { } style)
        {
            wire["style"] = style.ToString();
        }

        foreach (var (name, header) in HeaderList.Of(encoding))
        {
            wire[$"header {name.ToLowerInvariant()}"] = header.Outside ?? (header.IsTrue("required") ? "required" : "optional");
        }

        return wire;
    }
}
