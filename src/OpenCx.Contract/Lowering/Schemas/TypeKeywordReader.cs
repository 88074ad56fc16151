using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads what a schema itself says of its values, without the schemas it is composed of.</summary>
internal sealed class TypeKeywordReader(SchemaReader schemas, LoweringNotes notes)
{
    private readonly ObjectReader _objects = new(schemas, notes);

    public SchemaUse Read(JsonObject schema)
    {
        var types = TypesOf(schema);
        var namesNull = types.Remove("null") || schema.IsTrue("nullable");
        var isOnlyNull = types.Count == 0 && HasTypes(schema);
        if (EnumReader.ValuesOf(schema) is { Count: > 0 } values)
        {
            namesNull |= values.Any(value => value is null);
            values = [.. values.Where(value => value is not null)];
            isOnlyNull |= values.Count == 0;
            types = types.Count == 1 ? types : EnumReader.TypesOf(values);
            if (types is ["string"] && values.Any(value => value!.ToString().Contains('\0')))
            {
                notes.Add(schema, "one of its values holds U+0000, which C# has no name for: text");
            }
            else if (types is ["string"] && EnumReader.Read(schema) is { } listed)
            {
                return new SchemaUse(listed, namesNull, Annotations.None);
            }
        }

        var shape = isOnlyNull ? NullShape.Instance : Read(schema, types);
        return shape is null
            ? SchemaUse.Anything with { Shape = schemas.BytesNeedNoType && StringReader.MayBeBytes(schema) ? AnyShape.Undescribed : AnyShape.Instance }
            : new SchemaUse(shape, namesNull || shape is NullShape, Annotations.None);
    }

    private Shape? Read(JsonObject schema, List<string> types)
    {
        switch (types)
        {
            case []:
                return null;
            case ["string"]:
                return StringReader.Read(schema);
            case ["integer" or "number"] or ["integer", "number"] or ["number", "integer"]:
                return NumberReader.Read(schema, types) is { } number ? number : Raw(schema, "integers of this size fit no C# type");
            case ["boolean"]:
                return new ScalarShape("boolean", null, []);
            case ["array"]:
                return new ArrayShape(ArrayReader.ItemsOf(schema, schemas), Bounds.OfArray(schema));
            case ["object"]:
                return _objects.Read(schema);
            case ["file"]:
                return new ScalarShape("string", "binary", []);
            default:
                return Raw(schema, $"{string.Join(" or ", types)} is no one C# type");
        }
    }

    private AnyShape Raw(JsonObject schema, string reason)
    {
        notes.Add(schema, reason + ": raw JSON");
        return AnyShape.Instance;
    }

    private static List<string> TypesOf(JsonObject schema)
    {
        List<string> types = schema["type"] switch
        {
            JsonArray list => [.. list.Texts()],
            _ => schema.Text("type") is { } type ? [type] : Implied(schema),
        };
        return [.. types.Select(type => type.ToLowerInvariant()).Distinct()];
    }

    private static bool HasTypes(JsonObject schema) => schema.Text("type") is not null || schema.List("type").Texts().Any();

    /// <summary>Schemas often leave out a type that their other keywords make plain.</summary>
    private static List<string> Implied(JsonObject schema)
    {
        if (schema.Map("properties") is { Count: > 0 } || schema.Map("additionalProperties") is { Count: > 0 } || schema.Map("patternProperties") is { Count: > 0 })
        {
            return ["object"];
        }

        return schema.ContainsKey("items") || schema.ContainsKey("prefixItems") ? ["array"] : [];
    }
}
