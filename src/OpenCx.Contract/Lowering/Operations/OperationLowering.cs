using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers the paths of a contract, operation by operation; what a client does not call (callbacks, links) stays behind.</summary>
internal sealed class OperationLowering
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Names that a generated method uses itself.</summary>
    private static readonly string[] NamesInUse = ["apiRequest", "body", "cancellationToken", "nameof"];

    private readonly OperationNames _names;
    private readonly ParameterLowering _parameters;
    private readonly BodyLowering _bodies;
    private readonly ResponsesLowering _responses;
    private readonly ServerAddresses _servers;
    private readonly SecurityCheck _security;
    private readonly LoweringNotes _notes;

    public OperationLowering(PartResolver parts, SchemaReader schemas, SchemaSlots slots, OperationNames names, ServerAddresses servers, SecurityCheck security, LoweringNotes notes)
    {
        _names = names;
        _servers = servers;
        _security = security;
        _notes = notes;
        var styles = new ArgumentStyle(schemas, notes);
        _parameters = new ParameterLowering(parts, schemas, slots, styles, notes);
        _bodies = new BodyLowering(parts, schemas, slots, styles);
        _responses = new ResponsesLowering(parts, _bodies, notes);
    }

    /// <summary>The operations of a path that a client can call, by their method.</summary>
    public static IEnumerable<PathItemField> OperationsOf(MergedPathItem pathItem) =>
        pathItem.Fields.Where(field => field.Value is JsonObject && Methods.Contains(field.Name));

    public JsonObject Lower(string path, MergedPathItem pathItem)
    {
        NoteServers(pathItem.HolderOf("servers"));
        NoteOverridden(pathItem);
        var lowered = new JsonObject();
        foreach (var (name, value) in pathItem.Fields)
        {
            if (value is JsonObject operation && Methods.Contains(name))
            {
                lowered[name] = Lower(path, pathItem, name, operation);
            }
            else if (name is "query" or "additionalOperations")
            {
                _notes.Add(value, "this method is not supported: left out");
            }
        }

        return lowered;
    }

    private JsonObject Lower(string path, MergedPathItem pathItem, string method, JsonObject operation)
    {
        NoteServers(operation);
        _security.Check(operation);
        var lowered = new JsonObject();
        if (operation.List("tags").Texts().ToArray() is { Length: > 0 } tags)
        {
            lowered["tags"] = new JsonArray([.. tags]);
        }

        foreach (var member in (ReadOnlySpan<string>)["summary", "description"])
        {
            if (Prose.Clean(operation.Text(member) ?? pathItem.HolderOf(member).Text(member)) is { } text)
            {
                lowered[member] = text;
            }
        }

        lowered["operationId"] = _names.Of(path, method);
        lowered["x-opencx-operation-id"] = operation.Text("operationId") ?? _names.Of(path, method);
        if (operation.IsTrue("deprecated"))
        {
            lowered["deprecated"] = true;
        }

        var variables = new UniqueNames(NamesInUse);
        if (_parameters.Lower(path, pathItem.HolderOf("parameters"), operation, variables) is { Count: > 0 } parameters)
        {
            lowered["parameters"] = parameters;
        }

        if (_bodies.Request(operation["requestBody"]) is { } body)
        {
            lowered["requestBody"] = body;
        }

        if (_bodies.SpecialJson(operation["requestBody"]) is { } contentType)
        {
            lowered["x-opencx-content-type"] = contentType;
        }

        if (_bodies.Form(operation["requestBody"]) is { } form)
        {
            AddForm(form, variables, lowered);
        }

        var responses = _responses.Lower(operation.Map("responses"), method);
        lowered["responses"] = responses.ByCode;
        if (responses.MediaType is { } accepted)
        {
            lowered["x-opencx-accept"] = accepted + ", application/json;q=0.9";
        }

        if (responses.EmptyCodes.Count > 0)
        {
            lowered["x-opencx-empty-codes"] = string.Join(", ", responses.EmptyCodes);
        }

        return lowered;
    }

    private void NoteOverridden(MergedPathItem pathItem)
    {
        foreach (var (name, value) in pathItem.Overridden)
        {
            _notes.Add(pathItem.HolderOf(name)[name]!, $"stands at {JsonPointer.Of(value)} as well, which the specification leaves undefined: the one there is left out");
        }
    }

    /// <summary>A client has one address, which its user sets.</summary>
    private void NoteServers(JsonObject holder)
    {
        if (_servers.LeadElsewhere(holder))
        {
            _notes.Add(holder["servers"]!, "servers for some operations alone are not supported: every call goes to the client's address");
        }
    }

    /// <summary>NSwag makes the fields of a form parameters and forgets what stands beside them, so that the operation says it.</summary>
    private static void AddForm(Form form, UniqueNames variables, JsonObject lowered)
    {
        if (form.IsUrlEncoded)
        {
            lowered["x-opencx-url-encoded"] = true;
        }

        if (form.Fields is null)
        {
            lowered["x-opencx-form-body"] = true;
        }
        else if (form.IsRequired)
        {
            lowered["x-opencx-form-required"] = true;
        }

        foreach (var field in form.Fields ?? [])
        {
            lowered[$"x-opencx-argument-of-{field.Name}"] = Identifier.Escape(variables.Take(Identifier.Variable(field.Name)));
            foreach (var (word, said) in field.Notes)
            {
                lowered[$"x-opencx-{word}-of-{field.Name}"] = said;
            }
        }
    }
}
