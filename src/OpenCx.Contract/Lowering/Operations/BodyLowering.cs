using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers what a request or a response carries to one media type with one schema.</summary>
internal sealed class BodyLowering(PartResolver parts, SchemaReader schemas, SchemaSlots slots, ArgumentStyle styles)
{
    private readonly FileFields _files = new(schemas);

    private static SchemaUse Bytes => SchemaUse.Of(new ScalarShape("string", "binary", []));

    public JsonObject? Request(JsonNode? node)
    {
        if (parts.Follow(node) is not { } body || Content(body, SchemaOfRequest) is not { } content)
        {
            return null;
        }

        var lowered = new JsonObject();
        if (parts.DescriptionOf(node) is { } description)
        {
            lowered["description"] = description;
        }

        if (body.IsTrue("required"))
        {
            lowered["required"] = true;
        }

        lowered["content"] = content;
        return lowered;
    }

    /// <summary>The media type of a request that is JSON of some special kind (a merge patch, say), or null.</summary>
    public string? SpecialJson(JsonNode? node) =>
        parts.Follow(node) is { } body && MediaTypeChoice.Of(body.Map("content")) is { } chosen && MediaTypeChoice.IsJson(chosen.Key) && !MediaTypeChoice.IsRange(chosen.Key)
            ? MediaTypeChoice.OnTheWire(chosen.Key)
            : null;

    /// <summary>The form that a request carries, or null.</summary>
    public Form? Form(JsonNode? node)
    {
        if (parts.Follow(node) is not { } body || MediaTypeChoice.Of(body.Map("content")) is not { } chosen
            || parts.Follow(chosen.Value) is not { } mediaType)
        {
            return null;
        }

        var isUrlEncoded = MediaTypeChoice.IsUrlEncoded(chosen.Key);
        var isRequired = body.IsTrue("required");
        return FormShapeOf(chosen.Key, Read(chosen.Key, mediaType)) switch
        {
            null => null,
            TypeShape { Definition.Body: ObjectBody named } =>
                new Form(isUrlEncoded, isRequired, [.. named.Properties.Select(field => FieldOf(field.Key, field.Value.Use, mediaType, isRequired && field.Value is { IsRequired: true, Use.Annotations.IsReadOnly: false }))]),
            _ => new Form(isUrlEncoded, isRequired, Fields: null),
        };
    }

    /// <summary>A field is set out like a parameter of a query where the contract names a style for it; an object is JSON otherwise.</summary>
    private FormField FieldOf(string name, SchemaUse use, JsonObject mediaType, bool isRequired)
    {
        var notes = new Dictionary<string, string>();
        if (isRequired && !use.IsNullable)
        {
            notes.Add("required", "true");
        }

        var encoding = mediaType.Map("encoding")?.Map(name) ?? [];
        styles.Describe(encoding, ArgumentStyle.FormField, use, notes.Add);
        if (encoding.ContainsKey("style") || encoding.ContainsKey("explode"))
        {
            notes.TryAdd("style", "Form");
        }

        return new FormField(name, notes);
    }

    public static bool HasContent(JsonObject response) => MediaTypeChoice.Of(response.Map("content")) is not null;

    /// <summary>Whether what a response carries, if anything, is JSON.</summary>
    public bool IsJson(JsonObject response) => MediaTypeChoice.Of(response.Map("content")) is not { } chosen || MediaTypeChoice.IsJson(NameOf(chosen));

    /// <summary>The media type to ask for to get a response; null for JSON of no special kind, which goes without saying.</summary>
    public string? Accepted(JsonObject response) =>
        MediaTypeChoice.Of(response.Map("content")) is not { } chosen ? null
        : NameOf(chosen) == chosen.Key ? MediaTypeChoice.OnTheWire(chosen.Key)
        : chosen.Key.Trim();

    /// <param name="response">What the contract says of it.</param>
    /// <param name="hasBody">Whether there can be content at all.</param>
    /// <param name="mayBeEmpty">Whether the operation may also succeed without it.</param>
    public JsonObject Response(JsonObject response, bool hasBody, bool mayBeEmpty)
    {
        var lowered = new JsonObject { ["description"] = Prose.Clean(response.Text("description")) ?? "" };
        if (hasBody && Content(response, (mediaType, use) => SchemaOfResponse(mediaType, mayBeEmpty ? use with { IsNullable = true } : use)) is { } content)
        {
            lowered["content"] = content;
        }

        return lowered;
    }

    /// <summary>The shape of a form that has fields, named ones or any; null for what is no such form.</summary>
    private Shape? FormShapeOf(string mediaType, SchemaUse use) =>
        MediaTypeChoice.IsForm(mediaType) && schemas.Resolve(use).Shape is (TypeShape { Definition.Body: ObjectBody } or MapShape or AnyShape) and var shape ? shape : null;

    /// <summary>NSwag makes arguments of the fields of multipart forms alone, and takes a multipart form without named ones for bytes.</summary>
    private string NameOf(string mediaType, SchemaUse use) => FormShapeOf(mediaType, use) switch
    {
        null => MediaTypeChoice.NameOf(mediaType),
        TypeShape => MediaTypeChoice.Multipart,
        _ => MediaTypeChoice.UrlEncoded,
    };

    private JsonObject? Content(JsonObject holder, Func<string, SchemaUse, SchemaUse> schemaOf)
    {
        if (MediaTypeChoice.Of(holder.Map("content")) is not { } chosen)
        {
            return null;
        }

        var entry = new JsonObject();
        var name = NameOf(chosen);
        var use = Read(name, parts.Follow(chosen.Value) ?? []);
        slots.Add(entry, schemaOf(name, use), chosen.Value ?? holder);
        return new JsonObject { [NameOf(name, use)] = entry };
    }

    /// <summary>The media type; where any will do and bytes are meant, it is theirs.</summary>
    private string NameOf(KeyValuePair<string, JsonNode?> content) =>
        MediaTypeChoice.IsWideRange(content.Key) && schemas.Resolve(schemas.Read((parts.Follow(content.Value) ?? []).Schema("schema"))).Shape is ScalarShape { Format: "binary" }
            ? MediaTypeChoice.Bytes
            : content.Key;

    private SchemaUse Read(string name, JsonObject mediaType)
    {
        var use = _files.Describe(name, mediaType, schemas.Read(mediaType.Schema("schema")));
        return MediaTypeChoice.IsJson(name) ? WithoutFiles(use) : use;
    }

    /// <summary>A list in JSON holds bytes as text.</summary>
    private SchemaUse WithoutFiles(SchemaUse use) =>
        schemas.Resolve(use) is { Shape: ArrayShape list } plain && schemas.Resolve(list.Items) is { Shape: ScalarShape { Format: "binary" } bytes } items
            ? plain with { Shape = list with { Items = items with { Shape = bytes with { Format = "byte" } } } }
            : use;

    private SchemaUse SchemaOfRequest(string mediaType, SchemaUse use) =>
        MediaTypeChoice.IsJson(mediaType) || FormShapeOf(mediaType, use) is not null ? use
        : MediaTypeChoice.IsPlainText(mediaType) ? TextOr(use)
        : Bytes;

    /// <summary>A stream of events or a CSV file under a schema is no JSON text: what arrives is handed on as bytes.</summary>
    private SchemaUse SchemaOfResponse(string mediaType, SchemaUse use) =>
        MediaTypeChoice.IsJson(mediaType) ? use
        : MediaTypeChoice.IsPlainText(mediaType) ? TextOr(use)
        : Bytes;

    /// <summary>A text is a string, whatever its format, unless it is sent as bytes.</summary>
    private SchemaUse TextOr(SchemaUse use) => SchemaUse.Of(schemas.Resolve(use).Shape switch
    {
        ScalarShape { Type: "string", Format: "binary" } bytes => bytes,
        ScalarShape { Type: "string" } text => text with { Format = null },
        _ => new ScalarShape("string", null, []),
    });
}
