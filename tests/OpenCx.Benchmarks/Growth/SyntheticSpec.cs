using System.Text.Json.Nodes;

namespace OpenCx.Benchmarks.Growth;

/// <summary>
/// A contract of so many operations, each with a request and a response of its own. As in a real one, all responses have a
/// base in common, refer to themselves and to one another, and hold one of several others.
/// </summary>
internal static class SyntheticSpec
{
    /// <param name="operations">How many there are.</param>
    /// <param name="changed">Whether it is the next version, in which every operation's request requires one member more.</param>
    public static string Of(int operations, bool changed = false)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject { ["ResourceDto"] = Schema(["name", "kind", "tags"]) };
        for (var index = 0; index < operations; index++)
        {
            schemas[$"Create{index}Dto"] = Schema(changed ? ["name", "kind"] : ["name"]);
            schemas[$"Item{index}Dto"] = Item(index, operations);
            paths[$"/items-{index}"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["operationId"] = $"createItem{index}",
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content($"Create{index}Dto") },
                    ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "The item.", ["content"] = Content($"Item{index}Dto") } },
                },
            };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Synthetic", ["version"] = "1.0.0" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    private static JsonObject Schema(IEnumerable<string> required) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["name"] = new JsonObject { ["type"] = "string" },
            ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("small", "large") },
            ["note"] = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject { ["type"] = "null" }) },
            ["tags"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        },
        ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
    };

    private static JsonObject Item(int index, int operations) => new()
    {
        ["allOf"] = new JsonArray(Reference("ResourceDto")),
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [$"parent{index}"] = Reference($"Item{index}Dto"),
            [$"next{index}"] = Reference($"Item{(index + 1) % operations}Dto"),
            [$"source{index}"] = Either("oneOf", operations, index + 3, index + 7, index * 5),
            [$"target{index}"] = Either("anyOf", operations, index + 2, index * 3, index + (operations / 2)),
        },
    };

    /// <summary>One of these items, each of them once.</summary>
    private static JsonObject Either(string keyword, int operations, params IEnumerable<int> items) => new()
    {
        [keyword] = new JsonArray([.. items.Select(item => item % operations).Distinct().Select(item => Reference($"Item{item}Dto"))]),
    };

    private static JsonObject Content(string schema) => new()
    {
        ["application/json"] = new JsonObject { ["schema"] = Reference(schema) },
    };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}
