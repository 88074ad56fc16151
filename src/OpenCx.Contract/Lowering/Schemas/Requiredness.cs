using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>A schema may require members that another part of it describes: <c>allOf</c> with <c>required</c> beside it.</summary>
internal static class Requiredness
{
    public static SchemaUse Apply(JsonObject schema, SchemaUse whole)
    {
        if (whole.Shape is not TypeShape { Definition: { Body: ObjectBody body } definition } || definition.Source != schema)
        {
            return whole;
        }

        var required = new[] { schema }.Concat(schema.List("allOf")?.OfType<JsonObject>() ?? []).SelectMany(part => part.List("required").Texts()).ToHashSet(StringComparer.Ordinal);
        if (!body.Properties.Any(property => required.Contains(property.Key) && !property.Value.IsRequired))
        {
            return whole;
        }

        var properties = new OrderedDictionary<string, ObjectProperty>(body.Properties.Select(property => KeyValuePair.Create(
            property.Key,
            property.Value with { IsRequired = property.Value.IsRequired || required.Contains(property.Key) })), StringComparer.Ordinal);
        return whole with { Shape = new TypeShape(new TypeDefinition(schema, new ObjectBody(properties), definition.Annotations)) };
    }
}
