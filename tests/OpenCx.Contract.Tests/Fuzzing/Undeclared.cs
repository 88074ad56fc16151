using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>
/// Whether a value has a member that its schema allows without a word about it. Contracts grow by declaring such members,
/// so a value with one is no evidence that anybody is broken.
/// </summary>
internal static class Undeclared
{
    public static bool In(ReferenceValidator validator, JsonNode schema, JsonNode? value) => In(validator, [schema], value);

    private static bool In(ReferenceValidator validator, IReadOnlyList<JsonNode> schemas, JsonNode? value)
    {
        var parts = schemas.SelectMany(schema => Parts(validator, schema)).ToList();
        return value switch
        {
            JsonObject members => members.Any(member =>
            {
                List<JsonNode> declared = [.. parts.Select(part => (part["properties"] as JsonObject)?[member.Key] ?? part["additionalProperties"] as JsonObject).OfType<JsonNode>()];
                return declared.Count == 0 ? !parts.Exists(IsAnything) : In(validator, declared, member.Value);
            }),
            JsonArray items => items.Select((item, i) => (item, i)).Any(entry =>
            {
                List<JsonNode> declared = [.. parts.Select(part => part["prefixItems"] is JsonArray positions && entry.i < positions.Count ? positions[entry.i] : part["items"]).OfType<JsonNode>()];
                return declared.Count == 0 ? !parts.Exists(IsAnything) : In(validator, declared, entry.item);
            }),
            _ => false,
        };
    }

    private static bool IsAnything(JsonObject part) => part.Count == 0;

    /// <summary>The objects that have a say on a value, wherever they stand.</summary>
    private static IEnumerable<JsonObject> Parts(ReferenceValidator validator, JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
        {
            return [];
        }

        return ((string[])["allOf", "anyOf", "oneOf"])
            .SelectMany(list => keywords[list] as JsonArray ?? [])
            .Append(keywords["$ref"] is { } reference ? validator.Target(reference) : null)
            .SelectMany(part => Parts(validator, part))
            .Prepend(keywords);
    }
}
