using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Writing;

/// <summary>Finds every type that the components and the operations lead to.</summary>
internal static class TypeCatalog
{
    public static IReadOnlyList<TypeDefinition> Collect(IEnumerable<SchemaUse> uses, SchemaReader schemas)
    {
        var found = new OrderedDictionary<TypeDefinition, bool>();
        var followed = new HashSet<JsonNode>();
        var pending = new Queue<SchemaUse>(uses);
        while (pending.TryDequeue(out var use))
        {
            foreach (var inner in Inside(use))
            {
                pending.Enqueue(inner);
            }
        }

        return [.. found.Keys];

        IEnumerable<SchemaUse> Inside(SchemaUse use) => use.Shape switch
        {
            ReferenceShape reference => followed.Add(reference.Target) ? [schemas.Read(reference.Target)] : [],
            ArrayShape array => [array.Items],
            MapShape map => [map.Values],
            TypeShape { Definition: var definition } when found.TryAdd(definition, true) && definition.Body is ObjectBody body => body.Properties.Values.Select(property => property.Use),
            _ => [],
        };
    }
}
