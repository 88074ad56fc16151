using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Reads out of a lowered contract the names that it gives to what a caller uses by name, types aside: of one that means something else the compiler tells.</summary>
internal static class ClientNames
{
    /// <summary>A method and its arguments, in the order in which it has them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="lowered">The same, lowered.</param>
    public static IEnumerable<ClientName> Of(PathOperation operation, JsonObject lowered)
    {
        var method = lowered.Text("operationId") + "Async";
        yield return new ClientName("", method, $"{operation.Method.ToUpperInvariant()} {operation.Path}", operation.Operation);
        foreach (var parameter in (lowered.List("parameters") ?? []).OfType<JsonObject>().OrderBy(parameter => parameter.IsTrue("required") ? 0 : 1))
        {
            var (name, place) = (parameter.Text("name")!, parameter.Text("in"));
            yield return new ClientName(method, parameter.Text("x-originalName") ?? Identifier.Variable(name), $"{place} {name}", operation.Operation) { IsArgument = true };
        }
    }

    /// <summary>The members of a type.</summary>
    /// <param name="type">Its name.</param>
    /// <param name="lowered">Its schema, lowered.</param>
    /// <param name="source">The schema that it was read from.</param>
    public static IEnumerable<ClientName> Of(string type, JsonObject lowered, JsonNode source)
    {
        var members = (lowered.Map("properties") ?? []).Select(member => (Name: member.Value!.AsObject().Text("x-opencx-name")!, Wire: member.Key));
        var values = lowered.List("x-enumNames").Texts().Zip(lowered.List("enum").Texts(), (name, wire) => (Name: name, Wire: wire));
        return members.Concat(values).Select(member => new ClientName(type, member.Name, $"\"{member.Wire}\"", source));
    }
}
