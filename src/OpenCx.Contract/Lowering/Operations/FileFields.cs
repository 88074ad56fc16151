using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>
/// Finds the files of a multipart form. Since OpenAPI 3.1 nothing has to say that a field is one: bytes are what is sent
/// where no type and no other media type is named.
/// </summary>
internal sealed class FileFields(SchemaReader schemas)
{
    private static readonly SchemaUse File = SchemaUse.Of(new ScalarShape("string", "binary", []));

    /// <summary>The schema of a form with its files as <c>format: binary</c> says them in 3.0.</summary>
    /// <param name="mediaType">The name of the media type.</param>
    /// <param name="content">What the contract says of it.</param>
    /// <param name="use">Its schema.</param>
    public SchemaUse Describe(string mediaType, JsonObject content, SchemaUse use)
    {
        if (!MediaTypeChoice.IsMultipart(mediaType) || schemas.Resolve(use) is not { Shape: TypeShape { Definition: { Body: ObjectBody body } form } } plain)
        {
            return use;
        }

        var fields = body.Properties.ToDictionary(field => field.Key, field => Described(field.Value.Use, content.Map("encoding")?.Map(field.Key) ?? []));
        if (body.Properties.All(field => field.Value.Use == fields[field.Key]))
        {
            return use;
        }

        var described = new ObjectBody(new OrderedDictionary<string, ObjectProperty>(
            body.Properties.Select(field => KeyValuePair.Create(field.Key, new ObjectProperty(() => fields[field.Key], field.Value.IsRequired))), StringComparer.Ordinal));
        return plain with { Shape = new TypeShape(new TypeDefinition(content["schema"]!, described, form.Annotations)) };
    }

    private SchemaUse Described(SchemaUse field, JsonObject encoding)
    {
        if (encoding.ContainsKey("style") || encoding.ContainsKey("explode") || MediaTypeChoice.NamesJson(encoding.Text("contentType") ?? ""))
        {
            return field;
        }

        return schemas.Resolve(field) switch
        {
            { Shape: AnyShape { MayBeBytes: true } } => File with { Annotations = field.Annotations },
            { Shape: ScalarShape { MayBeBytes: true } } text => text with { Shape = File.Shape },
            { Shape: ArrayShape list } files when MayBeBytes(schemas.Resolve(list.Items).Shape) =>
                files with { Shape = list with { Items = File with { Annotations = list.Items.Annotations } } },
            _ => field,
        };
    }

    private static bool MayBeBytes(Shape shape) => shape is AnyShape { MayBeBytes: true } or ScalarShape { MayBeBytes: true };
}
