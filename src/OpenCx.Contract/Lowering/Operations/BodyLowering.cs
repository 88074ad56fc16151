using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers what a request or a response carries to one media type with one schema.</summary>
internal sealed class BodyLowering(PartResolver parts, SchemaReader schemas, SchemaSlots slots)
{
    private static SchemaUse Bytes => SchemaUse.Of(new ScalarShape("string", "binary", []));

    public JsonObject? Request(JsonNode? node)
    {
        if (parts.Follow(node) is not { } body || Content(body, SchemaOfRequest) is not { } content)
        {
            return null;
        }

        var lowered = new JsonObject();
        AddDescription(body, lowered);
        if (body.IsTrue("required"))
        {
            lowered["required"] = true;
        }

        lowered["content"] = content;
        return lowered;
    }

    /// <summary>The fields of a form, each of which becomes an argument.</summary>
    public IEnumerable<string> FormFields(JsonNode? node) =>
        MediaTypeChoice.Of(parts.Follow(node)?.Map("content")) is { } chosen
        && MediaTypeChoice.IsForm(chosen.Key)
        && schemas.Resolve(schemas.Read(parts.Follow(chosen.Value)?.Schema("schema"))).Shape is TypeShape { Definition.Body: ObjectBody form }
            ? form.Properties.Keys
            : [];

    public JsonObject Response(JsonObject response, bool hasBody)
    {
        var lowered = new JsonObject { ["description"] = Prose.Clean(response.Text("description")) ?? "" };
        if (hasBody && Content(response, SchemaOfResponse) is { } content)
        {
            lowered["content"] = content;
        }

        return lowered;
    }

    private JsonObject? Content(JsonObject holder, Func<string, SchemaUse, SchemaUse> schemaOf)
    {
        if (MediaTypeChoice.Of(holder.Map("content")) is not { } chosen)
        {
            return null;
        }

        var entry = new JsonObject();
        var mediaType = parts.Follow(chosen.Value);
        slots.Add(entry, schemaOf(chosen.Key, schemas.Read(mediaType?.Schema("schema"))));
        return new JsonObject { [MediaTypeChoice.NameOf(chosen.Key)] = entry };
    }

    private SchemaUse SchemaOfRequest(string mediaType, SchemaUse use) =>
        MediaTypeChoice.IsJson(mediaType) || MediaTypeChoice.IsForm(mediaType) ? use
        : MediaTypeChoice.IsPlainText(mediaType) ? TextOr(use)
        : Bytes;

    /// <summary>A stream of events or a CSV file under a schema is no JSON text: what arrives is handed on as bytes.</summary>
    private SchemaUse SchemaOfResponse(string mediaType, SchemaUse use) =>
        MediaTypeChoice.IsJson(mediaType) ? use
        : MediaTypeChoice.IsPlainText(mediaType) ? TextOr(use)
        : Bytes;

    private SchemaUse TextOr(SchemaUse use) =>
        schemas.Resolve(use).Shape is ScalarShape { Type: "string" } text ? SchemaUse.Of(text) : SchemaUse.Of(new ScalarShape("string", null, []));

    private static void AddDescription(JsonObject from, JsonObject to)
    {
        if (Prose.Clean(from.Text("description")) is { } description)
        {
            to["description"] = description;
        }
    }
}
