using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Writing;

/// <summary>Writes shapes as schemas of OpenAPI 3.0 that NSwag makes the meant types of.</summary>
internal sealed class SchemaWriter(SchemaReader schemas, TypeNames names, LoweringNotes notes)
{
    /// <summary>NSwag reads JSON to a depth of 128.</summary>
    private const int DeepestNesting = 64;

    private readonly HashSet<JsonNode> _inlining = [];
    private JsonNode? _place;
    private int _nesting;

    public JsonObject Write(SchemaUse use, JsonNode place)
    {
        _place = place;
        return Write(use);
    }

    private JsonObject Write(SchemaUse use) => use.Shape switch
    {
        ReferenceShape reference => Inline(reference, use),
        TypeShape type => WriteReference(names.Of(type.Definition), use),
        ScalarShape scalar => Annotate(Scalar(scalar), use),
        ArrayShape array => Annotate(Nested(() => Array(array)), use),
        MapShape map => Annotate(Nested(() => new JsonObject { ["type"] = "object", ["additionalProperties"] = MapValues(map.Values) }), use),
        _ => Annotate([], use),
    };

    public JsonObject Write(TypeDefinition definition)
    {
        _place = definition.Source;
        return definition.Body switch
        {
            EnumBody body => WriteEnum(definition, body),
            ObjectBody body => WriteClass(definition, body),
            var body => throw new NotSupportedException(body.GetType().Name),
        };
    }

    /// <summary>Only classes and enums have names; what else a reference leads to is written in its place, unless it contains itself.</summary>
    private JsonObject Inline(ReferenceShape reference, SchemaUse use)
    {
        var target = schemas.Resolve(use);
        if (target.Shape is TypeShape)
        {
            return Write(target);
        }

        if (!_inlining.Add(reference.Target))
        {
            notes.Add(reference.Target, "contains itself without a class in between: raw JSON there");
            return Annotate([], SchemaUse.Anything with { Annotations = use.Annotations });
        }

        try
        {
            return Write(target with { Annotations = use.Annotations.Over(schemas.Read(reference.Target).Annotations) });
        }
        finally
        {
            _inlining.Remove(reference.Target);
        }
    }

    private JsonObject Nested(Func<JsonObject> write)
    {
        if (_nesting == DeepestNesting)
        {
            notes.Add(_place!, $"lists and maps nest deeper than {DeepestNesting} levels: raw JSON there");
            return [];
        }

        _nesting++;
        var schema = write();
        _nesting--;
        return schema;
    }

    private JsonObject WriteClass(TypeDefinition definition, ObjectBody body)
    {
        var memberNames = PropertyNames.Of(body, names.Of(definition));
        var properties = new JsonObject();
        foreach (var (name, property) in body.Properties)
        {
            var schema = Write(property.Use);
            properties[name] = schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema) } : schema;
            properties[name]!["x-opencx-name"] = memberNames[name];
            NoteDirection(properties[name]!.AsObject());
        }

        var schemaOfClass = new JsonObject { ["type"] = "object" };
        AnnotateWith(schemaOfClass, definition.Annotations);
        if (body.Properties.Where(property => property.Value.IsRequired).Select(property => property.Key).ToArray() is { Length: > 0 } required)
        {
            schemaOfClass["required"] = new JsonArray([.. required]);
        }

        schemaOfClass["properties"] = properties;
        return schemaOfClass;
    }

    /// <summary>NSwag's templates do not see which way a member goes.</summary>
    private static void NoteDirection(JsonObject property)
    {
        foreach (var (flag, note) in (ReadOnlySpan<(string, string)>)[("readOnly", "x-opencx-read-only"), ("writeOnly", "x-opencx-write-only")])
        {
            if (property.ContainsKey(flag))
            {
                property[note] = true;
            }
        }
    }

    private JsonObject WriteEnum(TypeDefinition definition, EnumBody body)
    {
        var schema = new JsonObject { ["type"] = "string" };
        AnnotateWith(schema, definition.Annotations);
        schema["enum"] = new JsonArray([.. body.Values.Select(value => value.Wire)]);
        schema["x-enumNames"] = new JsonArray([.. EnumNames.Of(body, names.Of(definition))]);
        if (body.Values.Any(value => value.Description is not null))
        {
            schema["x-enumDescriptions"] = new JsonArray([.. body.Values.Select(value => value.Description)]);
        }

        return schema;
    }

    /// <summary>NSwag looks for the nullability of a map's values behind the reference, unless null is an alternative to it.</summary>
    private JsonObject MapValues(SchemaUse values)
    {
        var schema = Write(values);
        return schema.ContainsKey("nullable") && schema["allOf"] is JsonArray and [var reference]
            ? new JsonObject { ["nullable"] = true, ["oneOf"] = new JsonArray(reference!.DeepClone(), new JsonObject { ["nullable"] = true }) }
            : schema;
    }

    private JsonObject Array(ArrayShape array)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Write(array.Items) };
        AddBounds(schema, array.Bounds);
        return schema;
    }

    private static JsonObject Scalar(ScalarShape scalar)
    {
        var schema = new JsonObject { ["type"] = scalar.Type };
        if (scalar.Format is { } format)
        {
            schema["format"] = format;
        }

        AddBounds(schema, scalar.Bounds);
        return schema;
    }

    /// <summary>Beside a plain <c>$ref</c> nothing counts in 3.0; inside <c>allOf</c> it may have company.</summary>
    private static JsonObject WriteReference(string name, SchemaUse use)
    {
        var reference = new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
        return use.IsNullable || !use.Annotations.AreEmpty
            ? Annotate(new JsonObject { ["allOf"] = new JsonArray(reference) }, use)
            : reference;
    }

    private static JsonObject Annotate(JsonObject schema, SchemaUse use)
    {
        if (use.IsNullable)
        {
            schema["nullable"] = true;
        }

        AnnotateWith(schema, use.Annotations);
        return schema;
    }

    private static void AnnotateWith(JsonObject schema, Annotations annotations)
    {
        if (annotations.Description is { } description)
        {
            schema["description"] = description;
        }

        foreach (var (flag, isSet) in (ReadOnlySpan<(string, bool)>)[("readOnly", annotations.IsReadOnly), ("writeOnly", annotations.IsWriteOnly), ("deprecated", annotations.IsDeprecated)])
        {
            if (isSet)
            {
                schema[flag] = true;
            }
        }

        if (annotations.Example is { } example)
        {
            schema["example"] = example.DeepClone();
        }

        AddBounds(schema, annotations.Extensions ?? []);
    }

    private static void AddBounds(JsonObject schema, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            schema[name] = value?.DeepClone();
        }
    }
}
