using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>A contract that sends and receives one schema, <c>Root</c>, which may use others.</summary>
internal static class OneSchemaContract
{
    public static JsonNode Of(RandomSchemas schemas) => new JsonObject
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "A", ["version"] = "1" },
        ["paths"] = new JsonObject
        {
            ["/a"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content() },
                    ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "Done", ["content"] = Content() } },
                },
            },
        },
        ["components"] = new JsonObject { ["schemas"] = Schemas(schemas) },
    };

    private static JsonObject Schemas(RandomSchemas schemas) => new()
    {
        ["Root"] = schemas.Next(3),
        ["First"] = schemas.Object(0),
        ["Second"] = schemas.Next(0),
        ["Tree"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["a"] = new JsonObject { ["$ref"] = "#/components/schemas/Tree" }, ["b"] = schemas.Next(0) },
        },
    };

    private static JsonObject Content() =>
        new() { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Root" } } };
}
