using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads objects: a class where members are named, a map where they are not.</summary>
internal sealed class ObjectReader(SchemaReader schemas, LoweringNotes notes)
{
    public Shape Read(JsonObject schema)
    {
        var required = schema.List("required").Texts().ToHashSet(StringComparer.Ordinal);
        var properties = new OrderedDictionary<string, ObjectProperty>(StringComparer.Ordinal);
        foreach (var (name, property) in schema.Map("properties") ?? [])
        {
            if (property is not null && string.IsNullOrWhiteSpace(name))
            {
                notes.Add(property, "a member without a name has none in C#: it stays among the unknown members");
            }
            else if (property is not null && property.GetValueKind() != JsonValueKind.False)
            {
                properties.Add(name, new ObjectProperty(() => schemas.Read(property), required.Contains(name)));
            }
        }

        if (properties.Count > 0 && OthersOf(schema) is { Count: > 0 } others)
        {
            notes.Add(others, "members that have no name here stay among the unknown ones, which are raw JSON");
        }

        return properties.Count > 0
            ? new TypeShape(new TypeDefinition(schema, new ObjectBody(properties), AnnotationReader.Read(schema)))
            : new MapShape(ValuesOf(schema));
    }

    private SchemaUse ValuesOf(JsonObject schema)
    {
        List<JsonNode> candidates = [.. schema.Map("patternProperties")?.Select(pattern => pattern.Value).OfType<JsonNode>() ?? []];
        if (OthersOf(schema) is { } others)
        {
            candidates.Add(others);
        }

        if (candidates.Count > 1)
        {
            notes.Add(schema, "the values are of several types: raw JSON");
        }

        return candidates.Count == 1 ? schemas.Read(candidates[0]) : SchemaUse.Anything;
    }

    private static JsonObject? OthersOf(JsonObject schema) => schema.Map("additionalProperties") ?? schema.Map("unevaluatedProperties");
}
