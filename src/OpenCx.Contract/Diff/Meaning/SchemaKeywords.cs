using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Reads the keywords of one schema object, those that refer to and combine other schemas aside.</summary>
internal static class SchemaKeywords
{
    private const string Binary = "application/octet-stream";

    public static Schema Read(SpecNode node)
    {
        var types = SchemaTypes.Read(node);
        var schema = new Schema { Home = node, Parts = { node }, Types = types, TypesBesideUnions = types };
        foreach (var (keyword, value) in node.Object!)
        {
            Read(schema, keyword, new SpecNode(node.Document, value), node);
        }

        schema.Lifecycle = Lifecycle.Of(node);
        schema.IsReadOnly = node.IsTrue("readOnly");
        schema.IsWriteOnly = node.IsTrue("writeOnly");
        schema.Values = schema.Values?.Beyond(types);
        SchemaBounds.Read(schema, node);
        return schema;
    }

    private static void Read(Schema schema, string keyword, SpecNode value, SpecNode node)
    {
        switch (keyword)
        {
            case "type":
                schema.Opaque = SchemaTypes.Unknown(value);
                break;
            case "format":
                ReadFormat(schema, value.AsText);
                break;
            case "contentEncoding" or "contentMediaType" when value.AsText is { } text:
                schema.Texts[keyword] = text.ToLowerInvariant();
                break;
            case "pattern" when value.AsText is { } pattern and not ("" or ".*" or "^" or "$"):
                schema.Patterns.Add(pattern);
                break;
            case "enum":
                schema.Values = Both(schema.Values, AllowedValues.OfEnum(value));
                break;
            case "x-extensible-enum":
                schema.KnownValues = AllowedValues.OfEnum(value);
                break;
            case "const":
                schema.Values = Both(schema.Values, AllowedValues.OfConst(node));
                break;
            case "default":
                schema.Default = CanonicalJson.Of(value.Value);
                break;
            case "xml":
                schema.Xml = CanonicalJson.Of(value.Value);
                break;
            case "discriminator":
                schema.Discriminator = value;
                break;
            case "required":
                schema.Required.UnionWith(value.Items().Select(item => item.AsText).OfType<string>());
                break;
            case "additionalProperties" when BooleanSchema.Of(value) is false:
                schema.IsClosed = schema.IsClosedToOthers = true;
                break;
            case "unevaluatedProperties" when node.Has("additionalProperties"):
                // There are none: the other keyword evaluates all.
                break;
            case "unevaluatedProperties" when BooleanSchema.Of(value) is false:
                schema.IsClosed = true;
                break;
            case "not" when BooleanSchema.Of(value) is { } isEverything:
                schema.Types = schema.TypesBesideUnions = isEverything ? JsonTypes.None : schema.Types;
                break;
            case "additionalProperties" or "items" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties"
                or "contentSchema" or "not":
                ReadInner(schema, keyword, value);
                break;
            case "properties" or "patternProperties" or "dependentSchemas" when value.Object is { Count: > 0 }:
                schema.Named[keyword] = ReadNamed(value);
                break;
            case "if" when SchemaCondition.Of(node) is { } condition:
                schema.Conditions.Add(condition);
                break;
            case "contains" when ContainedItem.Of(node) is { } contained:
                schema.Contained.Add(contained);
                break;
            case "prefixItems":
                schema.PrefixItems.AddRange(value.Items().Select(SchemaSites.At));
                break;
            case "dependentRequired":
                foreach (var (name, others) in value.Members())
                {
                    // A member asks for itself by being there.
                    if (others.Items().Select(item => item.AsText).OfType<string>().Where(other => other != name).ToList() is { Count: > 0 } asked)
                    {
                        schema.DependentRequired[name] = new(asked, StringComparer.Ordinal);
                    }
                }

                break;
        }
    }

    /// <summary>3.1 says of base64 and of bytes with other keywords what 3.0 says with <c>format</c>.</summary>
    private static void ReadFormat(Schema schema, string? format)
    {
        var (keyword, value) = format switch
        {
            "byte" => ("contentEncoding", "base64"),
            "binary" => ("contentMediaType", Binary),
            _ => ("format", format),
        };
        if (value is not null)
        {
            schema.Texts[keyword] = value;
        }
    }

    /// <summary>A schema that allows everything says nothing.</summary>
    private static void ReadInner(Schema schema, string keyword, SpecNode value)
    {
        if (value.Value is JsonArray)
        {
            schema.PrefixItems.AddRange(value.Items().Select(SchemaSites.At));
        }
        else if (BooleanSchema.Of(value) is not true)
        {
            schema.Inner[keyword] = SchemaSites.At(value);
        }
    }

    private static OrderedMap<SchemaSites> ReadNamed(SpecNode value)
    {
        var schemas = new OrderedMap<SchemaSites>();
        foreach (var (name, node) in value.Object!)
        {
            schemas[name] = SchemaSites.At(new SpecNode(value.Document, node));
        }

        return schemas;
    }

    private static AllowedValues Both(AllowedValues? known, AllowedValues values) => known?.And(values) ?? values;
}
