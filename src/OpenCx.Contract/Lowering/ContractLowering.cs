using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Lowering.Writing;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reading.Checks;

namespace OpenCx.Contract.Lowering;

/// <summary>
/// Lowers an OpenAPI 3.x contract to an OpenAPI 3.0 document of which NSwag makes the types that are meant: reads every
/// schema as a shape that C# can say, names the types, and writes both anew.
/// </summary>
public static class ContractLowering
{
    /// <summary>Lowers <paramref name="contract"/>; no type will have one of the <paramref name="reservedNames"/>.</summary>
    /// <exception cref="ContractException">The contract refers to other documents, or its references go round in a circle.</exception>
    public static LoweredContract Lower(ContractDocument contract, IEnumerable<string>? reservedNames = null)
    {
        ReferenceCheck.RequireSelfContained(contract);
        try
        {
            return LowerChecked(contract, reservedNames ?? []);
        }
        catch (InsufficientExecutionStackException exception)
        {
            throw new ContractException($"{contract.Name}: its schemas refer to one another too deeply", exception);
        }
    }

    private static LoweredContract LowerChecked(ContractDocument contract, IEnumerable<string> reservedNames)
    {
        var root = contract.Root;
        var notes = new LoweringNotes();
        KeywordCheck.Check(contract, notes);
        var schemas = new SchemaReader(contract, notes);
        var parts = new PartResolver(contract);
        var slots = new SchemaSlots();

        var pathItems = (root["paths"] as JsonObject ?? [])
            .Where(entry => entry.Key != "$ref" && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
            .Select(entry => KeyValuePair.Create(entry.Key, parts.PathItem(entry.Value)!))
            .Where(entry => entry.Value is not null)
            .ToList();
        var called = pathItems.SelectMany(path => OperationLowering.OperationsOf(path.Value).Select(field => new PathOperation(path.Key, field.Name, field.Value.AsObject()))).ToList();
        var operationNames = new OperationNames(called);
        var servers = new ServerAddresses(root, pathItems.Select(path => path.Value));
        var operations = new OperationLowering(parts, schemas, slots, operationNames, servers, new SecurityCheck(root, parts, notes), notes);
        var paths = new JsonObject(pathItems.Select(path => KeyValuePair.Create(path.Key, (JsonNode?)operations.Lower(path.Key, path.Value))));

        var components = (root["components"] as JsonObject)?.Map("schemas")?.Select(component => schemas.Read(component.Value)) ?? [];
        var definitions = TypeCatalog.Collect([.. components, .. slots.Uses], schemas);
        var names = new TypeNames(definitions, new PlaceNames(root, operationNames), reservedNames);
        var writer = new SchemaWriter(schemas, names, notes);
        slots.Fill(writer.Write);

        var written = new JsonObject(names.InOrder.Select(type => KeyValuePair.Create(names.Of(type), (JsonNode?)writer.Write(type))));
        var lowered = new JsonObject { ["schemas"] = written };
        if (SecurityWriter.Schemes(root, parts) is { Count: > 0 } schemes)
        {
            lowered["securitySchemes"] = schemes;
        }

        var types = names.InOrder.ToDictionary(names.Of, type => type.Source);
        return new LoweredContract(DocumentWriter.Write(root, servers.OfClient, paths, lowered), notes.ToList())
        {
            Names = called.SelectMany(operation => ClientNames.Of(operation, paths[operation.Path]![operation.Method]!.AsObject()))
                .Concat(types.SelectMany(type => ClientNames.Of(type.Key, written[type.Key]!.AsObject(), type.Value))),
            Types = types,
        };
    }
}
