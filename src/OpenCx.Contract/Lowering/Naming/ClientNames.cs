using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Lists the names that lowering gives to what a caller uses by name, types aside: of one that means something else the compiler tells.</summary>
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
    /// <param name="type">The type.</param>
    /// <param name="name">Its name.</param>
    public static IEnumerable<ClientName> Of(TypeDefinition type, string name) => type.Body switch
    {
        ObjectBody body => PropertyNames.Of(body, name).Select(member => new ClientName(name, member.Value, $"\"{member.Key}\"", type.Source)),
        EnumBody body => EnumNames.Of(body, name).Zip(body.Values, (member, value) => new ClientName(name, member, $"\"{value.Wire}\"", type.Source)),
        _ => [],
    };
}
