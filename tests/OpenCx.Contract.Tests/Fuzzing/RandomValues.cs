using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Makes values that often, but by no means always, fit a schema.</summary>
internal sealed class RandomValues(Random random, ReferenceValidator validator)
{
    private const int Deepest = 6;

    public JsonNode? For(JsonNode? schema) => For(schema, 0);

    private JsonNode? For(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject keywords || depth > Deepest || random.Next(25) == 0)
        {
            return Anything(depth);
        }

        var choices = new List<Func<JsonNode?>>();
        if (keywords["$ref"] is { } reference)
        {
            choices.Add(() => For(validator.Target(reference), depth + 1));
        }

        if (keywords.TryGetPropertyValue("const", out var sole))
        {
            choices.Add(() => sole?.DeepClone());
        }

        if (keywords["enum"] is JsonArray values)
        {
            choices.Add(() => values[random.Next(values.Count)]?.DeepClone());
        }

        foreach (var union in (JsonArray?[])[keywords["anyOf"] as JsonArray, keywords["oneOf"] as JsonArray])
        {
            if (union is { Count: > 0 })
            {
                choices.Add(() => For(union[random.Next(union.Count)], depth + 1));
            }
        }

        if (keywords["allOf"] is JsonArray conjuncts)
        {
            choices.Add(() => Merged([.. conjuncts.Select(conjunct => For(conjunct, depth + 1)), keywords.ContainsKey("type") ? Typed(keywords, depth) : null]));
        }

        if (keywords.ContainsKey("type"))
        {
            choices.Add(() => Typed(keywords, depth));
        }

        return choices.Count == 0 ? Anything(depth) : choices[random.Next(choices.Count)]();
    }

    private static JsonNode? Merged(List<JsonNode?> values)
    {
        if (!values.Exists(value => value is JsonObject))
        {
            return values[0];
        }

        var merged = new JsonObject();
        foreach (var (name, member) in values.OfType<JsonObject>().SelectMany(value => value))
        {
            merged[name] = member?.DeepClone();
        }

        return merged;
    }

    private JsonNode? Typed(JsonObject schema, int depth)
    {
        var types = schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()).ToList() : [schema["type"]!.GetValue<string>()];
        return types[random.Next(types.Count)] switch
        {
            "string" => Word(),
            "integer" => Whole(),
            "number" => random.Next(3) == 0 ? Half() : Whole(),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "array" => Array(schema, depth),
            "object" => Object(schema, depth),
            _ => null,
        };
    }

    private JsonArray Array(JsonObject schema, int depth)
    {
        var positions = schema["prefixItems"] as JsonArray ?? [];
        var items = Enumerable.Range(0, random.Next(5)).Select(i => For(i < positions.Count ? positions[i] : schema["items"], depth + 1)).ToList();
        if (items.Count > 0 && random.Next(3) == 0)
        {
            items.Add(items[0]?.DeepClone());
        }

        return new JsonArray([.. items]);
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var value = new JsonObject();
        var density = random.Next(1, 4);
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            if (random.Next(3) < density)
            {
                value[name] = For(property, depth + 1);
            }
        }

        if (schema["additionalProperties"] is JsonObject others)
        {
            foreach (var name in RandomSchemas.Names.Where(name => !value.ContainsKey(name) && (schema["properties"] as JsonObject)?.ContainsKey(name) != true && random.Next(2) == 0))
            {
                value[name] = For(others, depth + 1);
            }
        }

        return value;
    }

    private JsonNode? Anything(int depth) => random.Next(depth > Deepest ? 5 : 8) switch
    {
        0 => null,
        1 => Word(),
        2 => Whole(),
        3 => Half(),
        4 => JsonValue.Create(random.Next(2) == 0),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Anything(depth + 2))]),
        _ => new JsonObject([.. RandomSchemas.Names.Where(_ => random.Next(2) == 0).Select(name => KeyValuePair.Create(name, Anything(depth + 2)))]),
    };

    private JsonValue Word() => JsonValue.Create(RandomSchemas.Words[random.Next(RandomSchemas.Words.Length)]);

    private JsonValue Whole() => JsonValue.Create(random.Next(-4, 9));

    private JsonValue Half() => JsonValue.Create(random.Next(-4, 9) + 0.5m);
}
