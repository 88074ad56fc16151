using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Makes whole contracts that are valid OpenAPI and as odd as that allows: everything a document can hold, under awkward names.</summary>
internal sealed class RandomContracts(Random random, int minor, bool contradicts = true)
{
    private static readonly string[] Paths =
    [
        "/", "/pets", "/pets/{id}", "/pets/{id}.json", "/a.b/{x-y}", "/~weird/{a}{b}", "/größe/{größe}", "/a%20b", "/a b", "/{id}/{ID}", "/pets/{class}/toys/{1st}", "/pets:batch", "/$metadata", "/a/{id}/", "/(x)/'y'", "/\"q\"",
    ];

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly string[] MediaTypes =
        ["application/json", "application/json; charset=utf-8", "application/problem+json", "application/xml", "text/plain", "application/octet-stream", "image/png", "*/*", "text/event-stream", "text/csv", "application/vnd.a+json;v=2"];

    private static readonly string[] Statuses = ["200", "201", "202", "204", "2XX", "206", "301", "304", "400", "404", "4XX", "422", "500", "5XX", "default"];

    private static readonly string[] Formats = ["date-time", "date", "time", "duration", "uuid", "byte", "binary", "uri", "email", "password", "int32", "int64", "float", "double", "decimal", "ipv4", "own-format", "hostname"];

    private readonly List<string> _schemas = [];

    private bool Is30 => minor == 0;

    public JsonObject Next()
    {
        _schemas.AddRange(Some(OddNames.Types, 2, 7).Where(name => !Is30 || name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')));
        if (_schemas.Count == 0)
        {
            _schemas.Add("Pet");
        }

        var document = new JsonObject
        {
            ["openapi"] = Is30 ? "3.0.3" : "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Odd */ \"API\"", ["version"] = "1", ["description"] = "Many\nlines & <b>tags</b>" },
        };
        if (Chance(3))
        {
            document["servers"] = new JsonArray(new JsonObject { ["url"] = "https://{host}/v1", ["variables"] = new JsonObject { ["host"] = new JsonObject { ["default"] = "a.example", ["enum"] = new JsonArray("a.example", "b.example") } } });
        }

        if (Chance(2))
        {
            document["security"] = new JsonArray(new JsonObject { ["key"] = new JsonArray() }, new JsonObject());
        }

        document["paths"] = PathItems();
        if (!Is30 && Chance(4))
        {
            document["webhooks"] = new JsonObject { ["event"] = new JsonObject { ["post"] = Operation([]) } };
        }

        document["components"] = Components();
        return document;
    }

    private JsonObject PathItems()
    {
        var items = new JsonObject();
        var templates = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Some(Paths, 1, 5))
        {
            if (!templates.Add(System.Text.RegularExpressions.Regex.Replace(path, "{[^}]*}", "{}").TrimEnd('/')))
            {
                continue;
            }

            var inPath = System.Text.RegularExpressions.Regex.Matches(path, "{([^}]*)}").Select(match => match.Groups[1].Value).ToList();
            var item = new JsonObject();
            if (inPath.Count > 0 && Chance(2))
            {
                item["parameters"] = new JsonArray([.. inPath.Select(name => Parameter(name, "path"))]);
                inPath.Clear();
            }

            foreach (var method in Some(Methods, 1, 3))
            {
                item[method] = Operation(inPath);
            }

            items[path] = item;
        }

        return items;
    }

    private JsonObject Operation(IEnumerable<string> inPath)
    {
        var operation = new JsonObject();
        if (!Chance(3))
        {
            operation["operationId"] = Pick(OddNames.OperationIds);
        }

        if (Chance(3))
        {
            operation["tags"] = new JsonArray(Pick(OddNames.Types));
            operation["summary"] = "Does <it> & more\r\nthan one */ line";
            operation["deprecated"] = Chance(2);
        }

        List<JsonNode> parameters = [.. inPath.Select(name => Parameter(name, "path"))];
        parameters.AddRange(Some(OddNames.Parameters, 0, 4).Select(name => Parameter(name, Pick("query", "query", "header", "cookie"))).DistinctBy(parameter => (parameter["in"]!.ToString(), parameter["name"]!.ToString().ToUpperInvariant())));
        if (Chance(5))
        {
            parameters.Add(new JsonObject { ["$ref"] = "#/components/parameters/Chained" });
        }

        if (parameters.Count > 0)
        {
            operation["parameters"] = new JsonArray([.. parameters]);
        }

        if (Chance(2))
        {
            operation["requestBody"] = Chance(6) ? new JsonObject { ["$ref"] = "#/components/requestBodies/Body" } : RequestBody();
        }

        operation["responses"] = new JsonObject([.. Some(Statuses, 1, 4).Select(status => KeyValuePair.Create(status, Chance(8) ? new JsonObject { ["$ref"] = "#/components/responses/Chained" } : (JsonNode?)Response(status)))]);
        if (Chance(6))
        {
            operation["security"] = new JsonArray();
        }

        if (Chance(8))
        {
            operation["callbacks"] = new JsonObject { ["onEvent"] = new JsonObject { ["{$request.body#/url}"] = new JsonObject { ["post"] = new JsonObject { ["responses"] = new JsonObject { ["200"] = Response("200") } } } } };
        }

        return operation;
    }

    private JsonObject Parameter(string name, string place)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place };
        if (place == "path" || Chance(3))
        {
            parameter["required"] = true;
        }

        if (Chance(4))
        {
            parameter["description"] = "A *parameter*\nof two lines";
        }

        if (Chance(8) && place != "path")
        {
            parameter["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Schema(1) } };
            return parameter;
        }

        parameter["schema"] = Chance(3) ? Schema(1) : Scalar();
        if (Chance(3))
        {
            parameter["style"] = place switch
            {
                "query" => Pick("form", "spaceDelimited", "pipeDelimited", "deepObject"),
                "path" => Pick("simple", "label", "matrix"),
                "header" => "simple",
                _ => "form",
            };
            parameter["explode"] = Chance(2);
        }

        return parameter;
    }

    private JsonObject RequestBody()
    {
        var content = new JsonObject();
        foreach (var type in Some([.. MediaTypes, "application/json", "application/json", "multipart/form-data", "application/x-www-form-urlencoded"], 1, 3).Distinct())
        {
            content[type] = type.Contains("form", StringComparison.Ordinal) ? Form() : MediaType(type);
        }

        var body = new JsonObject { ["content"] = content };
        if (Chance(2))
        {
            body["required"] = true;
        }

        return body;
    }

    private JsonObject Form()
    {
        var schema = Chance(4) ? Schema(1) : Object(1);
        var form = new JsonObject { ["schema"] = schema };
        if (schema["properties"] is JsonObject properties && Chance(2))
        {
            form["encoding"] = new JsonObject([.. properties.Where(_ => Chance(2)).Select(property =>
                KeyValuePair.Create(property.Key, (JsonNode?)new JsonObject { ["style"] = Pick("form", "deepObject", "pipeDelimited"), ["explode"] = Chance(2) }))]);
        }

        return form;
    }

    private JsonObject Response(string status)
    {
        var response = new JsonObject { ["description"] = "An answer" };
        if (status is not "204" and not "304" && !Chance(5))
        {
            response["content"] = new JsonObject([.. Some([.. MediaTypes, "application/json", "application/json"], 1, 3).Distinct().Select(type => KeyValuePair.Create(type, (JsonNode?)MediaType(type)))]);
        }

        if (Chance(4))
        {
            response["headers"] = new JsonObject { ["X-Rate"] = Chance(3) ? new JsonObject { ["$ref"] = "#/components/headers/Rate" } : new JsonObject { ["schema"] = Scalar() } };
        }

        return response;
    }

    private JsonObject MediaType(string type) =>
        Chance(10) ? []
        : type is "application/octet-stream" or "image/png" ? new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } }
        : new JsonObject { ["schema"] = Schema(2) };

    private JsonObject Components()
    {
        var schemas = new JsonObject();
        foreach (var name in _schemas)
        {
            schemas[name] = contradicts && Chance(4) ? Schema(2) : Object(2);
        }

        if (Chance(2))
        {
            schemas["CycleA"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["b"] = Reference("CycleB"), ["list"] = new JsonObject { ["type"] = "array", ["items"] = Reference("CycleA") } } };
            schemas["CycleB"] = new JsonObject { ["allOf"] = new JsonArray(Reference("CycleA"), Object(1)) };
            schemas["Merged"] = new JsonObject { ["allOf"] = new JsonArray(Reference("CycleA"), Reference("Turn")) };
            schemas["Turn"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["b"] = Reference("CycleA"), ["list"] = new JsonObject { ["type"] = "array", ["items"] = Reference(Pick("Turn", "Merged", "CycleB")) } } };
            schemas["Alias"] = Reference("AliasOfAlias");
            schemas["AliasOfAlias"] = Reference("CycleB");
        }

        return new JsonObject
        {
            ["schemas"] = schemas,
            ["parameters"] = new JsonObject { ["Chained"] = new JsonObject { ["$ref"] = "#/components/parameters/Limit" }, ["Limit"] = Parameter("limit", "query") },
            ["responses"] = new JsonObject { ["Chained"] = new JsonObject { ["$ref"] = "#/components/responses/Problem" }, ["Problem"] = Response("400") },
            ["requestBodies"] = new JsonObject { ["Body"] = RequestBody() },
            ["headers"] = new JsonObject { ["Rate"] = new JsonObject { ["schema"] = Scalar() } },
            ["securitySchemes"] = new JsonObject { ["key"] = Chance(2) ? new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } : new JsonObject { ["type"] = "apiKey", ["in"] = Pick("header", "query", "cookie"), ["name"] = "X-Key" } },
        };
    }

    private JsonObject Schema(int depth)
    {
        var schema = random.Next(depth > 0 ? 14 : 4) switch
        {
            0 or 1 => Scalar(),
            2 => Enum(),
            3 or 4 or 5 => Reference(Pick([.. _schemas])),
            6 or 7 => Object(depth),
            8 => new JsonObject { ["type"] = "array", ["items"] = Schema(depth - 1), ["minItems"] = random.Next(3), ["uniqueItems"] = Chance(3) },
            9 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(depth - 1) },
            10 when contradicts => new JsonObject { ["allOf"] = new JsonArray(Schema(depth - 1), Object(depth - 1)) },
            11 => new JsonObject { [Pick("anyOf", "oneOf")] = new JsonArray(Schema(depth - 1), Schema(depth - 1)) },
            12 => Discriminated(),
            _ => [],
        };
        return Chance(4) ? OrNull(schema) : schema;
    }

    private JsonObject Object(int depth)
    {
        var properties = new JsonObject();
        foreach (var name in Some(OddNames.Members, 0, 8))
        {
            var property = Schema(depth - 1);
            if (Chance(6) && !property.ContainsKey("$ref"))
            {
                property[Pick("readOnly", "writeOnly", "deprecated")] = true;
                property["description"] = "Says \"this\" & <that> */\n\nand more";
            }

            properties[name] = property;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (Chance(2))
        {
            schema["required"] = new JsonArray([.. properties.Select(property => property.Key).Where(_ => Chance(2)).Append("undeclared").Take(4).Select(name => JsonValue.Create(name))]);
        }

        if (Chance(3))
        {
            schema["additionalProperties"] = Chance(2) ? Schema(0) : JsonValue.Create(Chance(2));
        }

        return schema;
    }

    private JsonObject Discriminated()
    {
        var (first, second) = (Pick([.. _schemas]), Pick([.. _schemas]));
        return new JsonObject
        {
            ["oneOf"] = new JsonArray(Reference(first), Reference(second)),
            ["discriminator"] = new JsonObject { ["propertyName"] = Pick("kind", "name", "class"), ["mapping"] = new JsonObject { ["a"] = $"#/components/schemas/{first}", [""] = second } },
        };
    }

    private JsonObject Scalar()
    {
        var schema = random.Next(5) switch
        {
            0 => new JsonObject { ["type"] = "integer", ["minimum"] = random.Next(3), ["maximum"] = Pick("1e2", "9007199254740993", "2147483648", "10") is var most ? JsonNode.Parse(most) : null },
            1 => new JsonObject { ["type"] = "number", ["multipleOf"] = 0.01m },
            2 => new JsonObject { ["type"] = "boolean", ["default"] = true },
            3 => new JsonObject { ["type"] = "string", ["format"] = Pick(Formats) },
            _ => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["pattern"] = "^[\\w\"/]+$", ["default"] = "a \"b\"" },
        };
        if (Chance(3))
        {
            schema["format"] = Pick(Formats);
        }

        return schema;
    }

    private JsonObject Enum()
    {
        if (!Is30 && Chance(5))
        {
            return new JsonObject { ["const"] = Pick(OddNames.Values) };
        }

        var values = Chance(5)
            ? new JsonArray(1, 2, -3)
            : new JsonArray([.. Some(OddNames.Values, 1, 8).Select(value => JsonValue.Create(value))]);
        var schema = new JsonObject { ["enum"] = values };
        if (!Chance(5))
        {
            schema["type"] = values[0]!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? "integer" : "string";
        }

        if (Chance(5))
        {
            values.Add(null);
        }

        return schema;
    }

    private JsonObject OrNull(JsonObject schema)
    {
        if (Is30)
        {
            return schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema), ["nullable"] = true } : With(schema, "nullable", JsonValue.Create(true));
        }

        return schema["type"] is JsonValue type && Chance(2)
            ? With(schema, "type", new JsonArray(type.DeepClone(), "null"))
            : new JsonObject { [Pick("anyOf", "oneOf")] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject With(JsonObject schema, string keyword, JsonNode argument)
    {
        schema[keyword] = argument;
        return schema;
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{Uri.EscapeDataString(name)}" };

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private List<string> Some(IReadOnlyList<string> choices, int least, int most) =>
        [.. choices.OrderBy(_ => random.Next()).Take(random.Next(least, most + 1)).Distinct()];
}
