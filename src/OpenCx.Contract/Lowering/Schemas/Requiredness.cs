using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>
/// A schema may require members that another part of it describes: <c>allOf</c> with <c>required</c> beside it, or a part that
/// does nothing else. Such a schema is a class of its own, since the part that describes the members leaves them optional.
/// </summary>
internal sealed class Requiredness(SchemaReader schemas, ContractDocument contract, LoweringNotes notes)
{
    public SchemaUse Apply(JsonObject schema, SchemaUse whole)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        Collect(schema, required, []);
        if (required.Count == 0)
        {
            return whole;
        }

        if (schemas.TryResolve(whole) is not { } plain)
        {
            notes.Add(schema, "what it requires of a class that it is a part of stays optional");
            return whole;
        }

        return plain.Shape is TypeShape { Definition: { Body: ObjectBody body } definition }
            && body.Properties.Any(property => required.Contains(property.Key) && !property.Value.IsRequired)
                ? whole with { Shape = new TypeShape(new TypeDefinition(schema, Require(body, required), AnnotationsOf(schema, definition))), IsNullable = plain.IsNullable }
                : whole;
    }

    private static ObjectBody Require(ObjectBody body, HashSet<string> required) =>
        new(new OrderedDictionary<string, ObjectProperty>(body.Properties.Select(property => KeyValuePair.Create(
            property.Key,
            property.Value with { IsRequired = property.Value.IsRequired || required.Contains(property.Key) })), StringComparer.Ordinal));

    private static Annotations AnnotationsOf(JsonObject schema, TypeDefinition definition) =>
        definition.Source == schema ? definition.Annotations : AnnotationReader.Read(schema).Over(definition.Annotations);

    /// <summary>What the schema and the parts of it require together.</summary>
    private void Collect(JsonObject schema, HashSet<string> required, HashSet<JsonObject> seen)
    {
        if (!seen.Add(schema))
        {
            return;
        }

        required.UnionWith(schema.List("required").Texts());
        foreach (var part in schema.List("allOf")?.OfType<JsonObject>() ?? [])
        {
            Collect(part, required, seen);
        }

        if (schema.Text("$ref") is { } reference && contract.References.Resolve(reference, schema) is JsonObject target)
        {
            Collect(target, required, seen);
        }
    }
}
