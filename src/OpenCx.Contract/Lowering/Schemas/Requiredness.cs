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
    /// <summary>More parts than anybody writes: a chain of them is looked at anew for each of its links.</summary>
    private const int MostParts = 256;

    public SchemaUse Apply(JsonObject schema, SchemaUse whole)
    {
        // What is no more than a reference says what its target says, which has been seen to.
        var required = schema.Count == 1 && schema.ContainsKey("$ref") ? [] : RequiredBy(schema);
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
                ? whole with { Shape = new TypeShape(Require(schema, definition, body, required)), IsNullable = plain.IsNullable }
                : whole;
    }

    private static TypeDefinition Require(JsonObject schema, TypeDefinition definition, ObjectBody body, HashSet<string> required)
    {
        var stricter = new TypeDefinition(schema, Require(body, required), AnnotationsOf(schema, definition));
        stricter.Parts.UnionWith(definition.Parts);
        return stricter;
    }

    private static ObjectBody Require(ObjectBody body, HashSet<string> required) =>
        new(new OrderedDictionary<string, ObjectProperty>(body.Properties.Select(property => KeyValuePair.Create(
            property.Key,
            property.Value with { IsRequired = property.Value.IsRequired || required.Contains(property.Key) })), StringComparer.Ordinal));

    private static Annotations AnnotationsOf(JsonObject schema, TypeDefinition definition) =>
        definition.Source == schema ? definition.Annotations : AnnotationReader.Read(schema).Over(definition.Annotations);

    /// <summary>What the schema and the parts of it require together.</summary>
    private HashSet<string> RequiredBy(JsonObject schema)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<JsonObject>([schema]);
        var seen = new HashSet<JsonObject>();
        while (seen.Count < MostParts && pending.TryDequeue(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            required.UnionWith(part.List("required").Texts());
            foreach (var inner in part.List("allOf")?.OfType<JsonObject>() ?? [])
            {
                pending.Enqueue(inner);
            }

            if (part.Text("$ref") is { } reference && contract.References.Resolve(reference, part) is JsonObject target)
            {
                pending.Enqueue(target);
            }
        }

        return required;
    }
}
