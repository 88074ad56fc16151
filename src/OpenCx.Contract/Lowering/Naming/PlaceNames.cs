using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Calls a schema after the place it stands in: <c>CreateUserRequest</c>, <c>UserAddress</c>, <c>UserPhonesItem</c>.</summary>
internal sealed class PlaceNames(JsonObject root, OperationNames operations)
{
    public PlaceName Of(JsonNode schema)
    {
        var tokens = JsonPointer.Split(JsonPointer.Of(schema)) ?? [];
        var parts = new List<string>();
        var rest = tokens switch
        {
            ["components", "schemas", var name, ..] => Begin(parts, name, 3, tokens),
            ["components", "responses", var name, ..] => Begin(parts, WithSuffix(name, "Response"), IndexOfSchema(tokens), tokens),
            ["components", "requestBodies", var name, ..] => Begin(parts, WithSuffix(name, "Request"), IndexOfSchema(tokens), tokens),
            ["components", _, var name, ..] => Begin(parts, name, IndexOfSchema(tokens), tokens),
            ["paths" or "webhooks", var path, "parameters", ..] => Begin(parts, ParameterName(tokens, 2) ?? path, IndexOfSchema(tokens), tokens),
            ["paths" or "webhooks", var path, var method, ..] => BeginOperation(parts, path, method, tokens),
            _ => Begin(parts, "Anonymous", tokens.Length, tokens),
        };
        AddSchemaPlace(parts, rest);
        return new PlaceName(parts, tokens is ["components", "schemas", _], tokens is [.., var last] && parts is [var only] && only == last);
    }

    private static string[] Begin(List<string> parts, string name, int next, string[] tokens)
    {
        Restart(parts, name);
        return tokens[Math.Min(next, tokens.Length)..];
    }

    private string[] BeginOperation(List<string> parts, string path, string method, string[] tokens)
    {
        Restart(parts, operations.TryGet(path, method) ?? $"{method} {path}");
        parts.Add(tokens switch
        {
            [_, _, _, "requestBody", ..] => "Request",
            [_, _, _, "responses", ['2', ..], ..] => "Response",
            [_, _, _, "responses", var code, ..] => "Response" + Identifier.Pascal(code).TrimStart('_'),
            [_, _, _, "parameters", ..] => Identifier.Pascal(ParameterName(tokens, 3) ?? "Parameter"),
            _ => string.Concat(tokens.Skip(3).Take(2).Select(Identifier.Pascal)),
        });
        return tokens[Math.Min(IndexOfSchema(tokens), tokens.Length)..];
    }

    private string? ParameterName(string[] tokens, int at) =>
        JsonPointer.TryResolve(root, string.Concat(tokens.Take(at + 2).Select(token => "/" + JsonPointer.Escape(token))), out var parameter)
            ? (parameter as JsonObject)?["name"]?.ToString()
            : null;

    private static void AddSchemaPlace(List<string> parts, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case "properties" when i + 1 < rest.Length:
                    parts.Add(Identifier.Pascal(rest[++i]).TrimStart('_'));
                    break;
                case "$defs" or "definitions" when i + 1 < rest.Length:
                    Restart(parts, rest[++i]);
                    break;
                case "items":
                    parts.Add("Item");
                    break;
                case "patternProperties":
                    i++;
                    parts.Add("Value");
                    break;
                case "additionalProperties" or "unevaluatedProperties":
                    parts.Add("Value");
                    break;
                case "allOf" or "anyOf" or "oneOf" or "prefixItems":
                    i++;
                    break;
            }
        }
    }

    private static void Restart(List<string> parts, string name)
    {
        parts.Clear();
        parts.Add(Identifier.Pascal(name) is { Length: > 0 } pascal ? pascal : "Model");
    }

    private static string WithSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? name : name + suffix;

    private static int IndexOfSchema(string[] tokens) => Array.IndexOf(tokens, "schema", 3) is var at and >= 0 ? at + 1 : tokens.Length;
}
