using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Writes a contract in other words: another order, references where schemas stood and the other way round, wrappers that say nothing.</summary>
internal sealed class EquivalentRewrite(Random random, JsonObject original)
{
    private static readonly string[] Unordered = ["required", "type", "enum", "parameters"];

    private readonly int _rarity = random.Next(8, 80);
    private readonly JsonObject _document = original.DeepClone().AsObject();
    private readonly JsonObject _extracted = [];

    private bool Is30 => _document["openapi"]!.GetValue<string>().StartsWith("3.0", StringComparison.Ordinal);

    public static JsonObject Of(JsonObject document, Random random) => new EquivalentRewrite(random, document).Rewrite();

    private JsonObject Rewrite()
    {
        RewriteSchemasIn(_document);
        var components = _document["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in _extracted)
        {
            components[name] = schema!.DeepClone();
        }

        _document["info"]!["description"] = "Said otherwise.";
        return Shuffled(_document).AsObject();
    }

    /// <summary>Everything outside schemas stays; schemas are rewritten from the inside out.</summary>
    private void RewriteSchemasIn(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                RewriteSchemasIn(item);
            }
        }

        foreach (var (name, value) in (node as JsonObject ?? []).ToList())
        {
            if (name == "schema" || node == _document["components"]?["schemas"])
            {
                node![name] = Rewritten(value!);
            }
            else
            {
                RewriteSchemasIn(value);
            }
        }
    }

    private JsonNode Rewritten(JsonNode schema)
    {
        if (schema is not JsonObject keywords)
        {
            return schema.DeepClone();
        }

        var rewritten = new JsonObject();
        foreach (var (keyword, argument) in keywords)
        {
            rewritten[keyword] = (keyword, argument) switch
            {
                ("properties", JsonObject properties) => new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Rewritten(property.Value!)))),
                ("items" or "additionalProperties", not null) => Rewritten(argument),
                ("allOf", JsonArray branches) => new JsonArray([.. branches.Select(branch => Rewritten(branch!))]),
                _ => argument?.DeepClone(),
            };
        }

        return random.Next(_rarity) switch
        {
            0 => new JsonObject { ["allOf"] = new JsonArray(rewritten) },
            1 when keywords.ContainsKey("$ref") => Inlined(rewritten),
            2 when !keywords.ContainsKey("$ref") => Extracted(rewritten),
            3 => OrNullOtherwise(rewritten),
            4 when !keywords.ContainsKey("$ref") => With(rewritten, "description", "In other words."),
            _ => rewritten,
        };
    }

    private JsonObject Inlined(JsonObject reference)
    {
        var name = Uri.UnescapeDataString(reference["$ref"]!.GetValue<string>().Split('/')[^1]);
        return original["components"]!["schemas"]![name] is JsonObject target ? target.DeepClone().AsObject() : reference;
    }

    private JsonObject Extracted(JsonObject schema)
    {
        var name = $"Extracted{_extracted.Count}";
        _extracted[name] = schema;
        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject OrNullOtherwise(JsonObject schema)
    {
        if (Is30 || schema["type"] is not JsonArray { Count: 2 } types || types[1]!.GetValue<string>() != "null" || schema.ContainsKey("enum"))
        {
            return schema;
        }

        schema["type"] = types[0]!.DeepClone();
        return new JsonObject { [random.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, schema) };
    }

    private JsonNode Shuffled(JsonNode node, string name = "") => node switch
    {
        JsonObject members => new JsonObject(InAnyOrder(members).Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, member.Key)))),
        JsonArray items when Unordered.Contains(name) => new JsonArray([.. InAnyOrder(items).Select(item => item?.DeepClone())]),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item))]),
        _ => node.DeepClone(),
    };

    private List<T> InAnyOrder<T>(IEnumerable<T> things) => [.. things.OrderBy(_ => random.Next())];

    private static JsonObject With(JsonObject schema, string keyword, JsonNode argument)
    {
        schema[keyword] = argument;
        return schema;
    }
}
