using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Makes schemas out of a small vocabulary, so that two of them often speak of the same values.</summary>
internal sealed class RandomSchemas(Random random)
{
    public static readonly string[] Names = ["a", "b", "c", "d"];

    public static readonly string[] Words = ["", "a", "b", "ab", "ba", "abc", "abcd", "aaaaa"];

    public static readonly string[] Patterns = ["^a", "b$", "^[ab]*$"];

    public static readonly string[] Types = ["string", "integer", "number", "boolean", "object", "array", "null"];

    /// <summary>The components that a schema may refer to.</summary>
    public static readonly string[] Components = ["First", "Second", "Tree"];

    public JsonNode Next(int depth)
    {
        var kind = random.Next(depth > 0 ? 16 : 6);
        return kind switch
        {
            0 => Values(),
            < 4 => Scalar(),
            < 6 => Typed(Types[random.Next(Types.Length)], 0),
            6 or 7 or 8 or 9 => Object(depth),
            10 or 11 => Array(depth),
            12 => new JsonObject { [random.Next(2) == 0 ? "anyOf" : "oneOf"] = Several(depth) },
            13 => new JsonObject { ["allOf"] = Several(depth) },
            14 => Reference(),
            _ => SeveralTypes(depth),
        };
    }

    public JsonObject Reference() => new() { ["$ref"] = $"#/components/schemas/{Components[random.Next(Components.Length)]}" };

    public JsonObject Object(int depth)
    {
        var schema = new JsonObject { ["type"] = "object" };
        var properties = new JsonObject();
        foreach (var name in Names.Where(_ => random.Next(2) == 0))
        {
            properties[name] = Next(depth - 1);
        }

        if (properties.Count > 0)
        {
            schema["properties"] = properties;
        }

        foreach (var keyword in (string[])["required", "additionalProperties", "minProperties", "maxProperties", "dependentRequired", "propertyNames"])
        {
            if (random.Next(keyword == "required" ? 2 : 6) == 0)
            {
                schema[keyword] = Argument(keyword, depth - 1);
            }
        }

        return schema;
    }

    /// <summary>A value for a keyword, or null where it takes none of ours.</summary>
    public JsonNode? Argument(string keyword, int depth) => keyword switch
    {
        "minLength" or "minItems" or "minProperties" => JsonValue.Create(random.Next(3)),
        "maxLength" or "maxItems" or "maxProperties" => JsonValue.Create(random.Next(1, 4)),
        "minimum" or "exclusiveMinimum" => JsonValue.Create(random.Next(-2, 3)),
        "maximum" or "exclusiveMaximum" => JsonValue.Create(random.Next(1, 6)),
        "multipleOf" => JsonValue.Create(random.Next(4) switch { 0 => 0.5m, 1 => 1m, 2 => 2m, _ => 3m }),
        "pattern" => JsonValue.Create(Patterns[random.Next(Patterns.Length)]),
        "required" => new JsonArray([.. Names.Where(_ => random.Next(3) == 0).Select(name => JsonValue.Create(name))]),
        "additionalProperties" => random.Next(3) switch { 0 => JsonValue.Create(false), 1 => JsonValue.Create(true), _ => Next(depth) },
        "propertyNames" => new JsonObject { ["pattern"] = "^[a-c]$" },
        "dependentRequired" => new JsonObject { [Name()] = new JsonArray(JsonValue.Create(Name())) },
        "uniqueItems" => JsonValue.Create(true),
        "items" or "not" => Next(depth),
        "prefixItems" => new JsonArray([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Next(depth))]),
        "const" => Value(),
        "enum" => new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value()).DistinctBy(value => value?.ToJsonString())]),
        "type" => JsonValue.Create(Types[random.Next(Types.Length)]),
        _ => null,
    };

    public static IReadOnlyList<string> KeywordsOf(string type) => type switch
    {
        "string" => ["minLength", "maxLength", "pattern", "enum", "const"],
        "integer" or "number" => ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum"],
        "object" => ["properties", "required", "additionalProperties", "minProperties", "maxProperties", "dependentRequired", "propertyNames"],
        "array" => ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
        _ => [],
    };

    public string Name() => Names[random.Next(Names.Length)];

    private JsonNode? Value() => random.Next(6) switch
    {
        0 => JsonValue.Create(random.Next(-1, 4)),
        1 => JsonValue.Create(random.Next(2) == 0),
        _ => JsonValue.Create(Words[random.Next(Words.Length)]),
    };

    private JsonObject Values() => random.Next(3) switch
    {
        0 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Words.Where(_ => random.Next(3) == 0).Append("z").Select(word => JsonValue.Create(word))]) },
        1 => new JsonObject { ["const"] = Value() },
        _ => new JsonObject { ["enum"] = Argument("enum", 0) },
    };

    private JsonObject Scalar() => Typed(Types[random.Next(3)], 0);

    private JsonObject Array(int depth)
    {
        var schema = Typed("array", depth);
        schema["items"] ??= Next(depth - 1);
        return schema;
    }

    private JsonObject Typed(string type, int depth)
    {
        var schema = new JsonObject { ["type"] = type };
        foreach (var keyword in KeywordsOf(type).Where(keyword => keyword is not ("enum" or "const") && random.Next(4) == 0))
        {
            if (Argument(keyword, depth - 1) is { } argument)
            {
                schema[keyword] = argument;
            }
        }

        return schema;
    }

    private JsonArray Several(int depth) => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next(depth - 1))]);

    private JsonObject SeveralTypes(int depth)
    {
        var types = Types.OrderBy(_ => random.Next()).Take(2).ToList();
        var schema = new JsonObject { ["type"] = new JsonArray([.. types.Select(type => JsonValue.Create(type))]) };
        foreach (var (keyword, argument) in types.SelectMany(type => Typed(type, depth)).Where(member => member.Key != "type"))
        {
            schema[keyword] = argument?.DeepClone();
        }

        return schema;
    }
}
