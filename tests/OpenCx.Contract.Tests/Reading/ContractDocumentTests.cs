using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class ContractDocumentTests
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\n";

    [Fact]
    public void Texts_are_kept_as_they_are_spelt()
    {
        var root = ContractDocument.Parse(
            "openapi: 3.0\ninfo: {title: 2024, version: 1.0}\npaths:\n  /p:\n    get:\n      operationId: 0x10\n      responses:\n        200: {description: True}\n"
            + "      tags: [1, yes]\ncomponents: {schemas: {A: {type: [string, null], enum: [1.0]}}}\n",
            "x.yaml").Root;

        Assert.Equal(
            """{"openapi":"3.0","info":{"title":"2024","version":"1.0"},"paths":{"/p":{"get":{"operationId":"0x10","responses":{"200":{"description":"True"}},"tags":["1","yes"]}}},"components":{"schemas":{"A":{"type":["string","null"],"enum":[1.0]}}}}""",
            root.ToJsonString());
    }

    [Theory]
    [InlineData("3.0.3", "3.0")]
    [InlineData("3.1.1", "3.1")]
    [InlineData("3.2.0", "3.2")]
    public void The_version_is_read(string openapi, string version) =>
        Assert.Equal(version, ContractDocument.Parse($"openapi: {openapi}\ninfo: {{}}\npaths: {{}}", "x.yaml").Version.ToString());

    [Theory]
    [InlineData("swagger: '2.0'\ninfo: {}\npaths: {}", 1, "Swagger 2.0 is not read: OpenAPI 3.0, 3.1 or 3.2")]
    [InlineData("info: {}\nopenapi: 4.0.0", 2, "version 4.0.0 is not read: OpenAPI 3.0, 3.1 or 3.2")]
    [InlineData("- 1", 1, "an array stands here")]
    [InlineData("hello", 1, "the text \"hello\" stands here")]
    [InlineData("a: 1", 1, "\"openapi\" is missing")]
    [InlineData("openapi: 3.1.0\npaths: {}", 1, "\"info\" is missing")]
    [InlineData("openapi: 3.0.0\ninfo: {}", 1, "\"paths\" is missing")]
    [InlineData("openapi: 3.1.0\ninfo: {}", 1, "the document has none of them")]
    [InlineData(Head + "paths:\n  /p: [1]", 4, "/paths/~1p: an object (PathItem) is expected")]
    [InlineData(Head + "components:\n  schemas:\n    A:\n      properties:\n        x: text", 7, "/components/schemas/A/properties/x: an object (Schema) is expected")]
    [InlineData(Head + "components:\n  schemas:\n    A:\n      allOf: {}", 6, "/components/schemas/A/allOf")]
    [InlineData(Head + "components:\n  parameters:\n    P: {$ref: '#/components/schemas/A'}\n  schemas: {A: {type: string}}", 5, "/components/parameters/P/$ref: an object (Parameter) is expected, \"#/components/schemas/A\" leads to another (Schema)")]
    [InlineData(Head + "components:\n  responses:\n    R: {$ref: '#/components/schemas/A'}\n  schemas: {A: {type: string}}", 5, "/components/responses/R/$ref: an object (Response) is expected")]
    [InlineData(Head + "components:\n  schemas:\n    A: {$ref: '#/components/parameters/P'}\n  parameters: {P: {name: p, in: query}}", 5, "/components/schemas/A/$ref: an object (Schema) is expected")]
    [InlineData(Head + "components:\n  schemas:\n    A:\n      description: {}", 6, "/components/schemas/A/description: a text is expected")]
    public void What_is_no_OpenAPI_document_is_refused(string text, int line, string message)
    {
        var fault = Assert.Throws<ContractException>(() => ContractDocument.Parse(text, "x.yaml"));

        Assert.Equal(line, fault.Location?.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- 1", "is no OpenAPI document: an object with \"openapi\" is expected, an array stands here")]
    [InlineData("", "the file is empty")]
    [InlineData("~", "is no OpenAPI document: an object with \"openapi\" is expected, nothing (null) stands here")]
    [InlineData("true", "is no OpenAPI document: an object with \"openapi\" is expected, true stands here")]
    [InlineData("12.50", "is no OpenAPI document: an object with \"openapi\" is expected, the number 12.50 stands here")]
    [InlineData("a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9", "is no OpenAPI document: an object with \"openapi\" is expected, the text \"a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9\" stands here")]
    [InlineData("a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j", "is no OpenAPI document: an object with \"openapi\" is expected, the text \"a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i…\" stands here")]
    [InlineData("a: 1", "is no OpenAPI document: \"openapi\" is missing (OpenAPI 3.0, 3.1 or 3.2 is expected)")]
    [InlineData("openapi: ~\ninfo: {}", "/openapi: version null is not read: OpenAPI 3.0, 3.1 or 3.2 is expected")]
    [InlineData("openapi: 3.1.0\npaths: {}", "\"info\" is missing")]
    [InlineData("openapi: 3.1.0\ninfo: {}", "\"paths\", \"components\" or \"webhooks\" is expected; the document has none of them")]
    [InlineData(Head + "paths: []", "/paths: an object (Paths) is expected, an array stands here")]
    [InlineData(Head + "components: {schemas: [1]}", "/components/schemas: an object is expected, an array stands here")]
    [InlineData(Head + "components: {schemas: {A: {allOf: {}}}}", "/components/schemas/A/allOf: an array is expected, an object stands here")]
    [InlineData(Head + "paths: {}\nservers: here", "/servers: an array is expected, the text \"here\" stands here")]
    [InlineData(Head + "components: {schemas: {A: {title: [1]}}}", "/components/schemas/A/title: a text is expected, an array stands here")]
    public void The_error_says_what_stands_there_and_what_would_be_right(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ContractException>(() => ContractDocument.Parse(text, "x.yaml")).Message);

    [Theory]
    [InlineData("{required: true}")]
    [InlineData("{properties: }")]
    [InlineData("{allOf: }")]
    [InlineData("{x-allOf: {}}")]
    [InlineData("true")]
    [InlineData("{items: [{type: string}]}")]
    public void What_many_write_without_meaning_harm_is_read(string schema) =>
        ContractDocument.Parse($"{Head}components: {{schemas: {{A: {schema}}}}}", "x.yaml");

    [Fact]
    public void An_unquoted_null_is_the_type_of_that_name()
    {
        var schemas = ContractDocument.Parse($"{Head}components: {{schemas: {{A: {{type: null}}, B: {{type: [null, string]}}}}}}", "x.yaml").Root["components"]!["schemas"]!;

        Assert.Equal("""{"A":{"type":"null"},"B":{"type":["null","string"]}}""", schemas.ToJsonString());
    }

    [Theory]
    [InlineData("#/components/schemas/B")]
    [InlineData("#/components/schemas/a~1b~0c/properties/none")]
    [InlineData("#nowhere")]
    [InlineData("#/components/schemas/a%2Fb")]
    public void A_reference_that_leads_nowhere_is_refused(string reference)
    {
        var fault = Assert.Throws<ContractException>(() => ContractDocument.Parse(WithReference(reference), "x.yaml"));

        Assert.Equal(5, fault.Location?.Line);
        Assert.Contains("/components/schemas/A/properties/x/$ref", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reference, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("#/components/schemas/A")]
    [InlineData("#/components/schemas/a~1b~0c")]
    [InlineData("#/components/schemas/a~1b%7E0c")]
    [InlineData("#here")]
    [InlineData("https://example.com/a")]
    [InlineData("x.yaml#/components/schemas/A")]
    [InlineData("./x.yaml#/components/schemas/A")]
    [InlineData("x.yaml")]
    [InlineData("https://example.com/a#here")]
    public void A_reference_may_be_written_in_every_form(string reference)
    {
        var document = ContractDocument.Parse(WithReference(reference), "x.yaml");

        var from = document.Root["components"]!["schemas"]!["A"]!["properties"]!["x"]!;
        Assert.NotNull(document.References.Resolve(reference, from));
    }

    [Fact]
    public void Definitions_inside_a_schema_are_found_from_inside_it_only()
    {
        const string Inner = Head + "components:\n  schemas:\n    A: {properties: {x: {$ref: '#/$defs/B'}}, $defs: {B: {type: string}}}\n";

        var document = ContractDocument.Parse(Inner, "x.yaml");

        var schema = document.Root["components"]!["schemas"]!["A"]!;
        Assert.Same(schema["$defs"]!["B"], document.References.Resolve("#/$defs/B", schema["properties"]!["x"]!));
        Assert.Throws<ContractException>(() => ContractDocument.Parse(Inner + "    C: {$ref: '#/$defs/B'}\n", "x.yaml"));
    }

    [Fact]
    public void References_inside_data_and_names_that_look_like_keywords_are_left_alone()
    {
        ContractDocument.Parse(
            Head + "x-made-by: {$ref: '#/none'}\ncomponents:\n  examples: {E: {value: {$ref: '#/none'}}}\n  schemas:\n    A:\n      default: {$ref: '#/none'}\n"
            + "      enum: [{$ref: '#/none'}]\n      const: {$ref: '#/none'}\n      properties: {$ref: {type: string}, type: {type: string}, enum: {enum: [a]}}\n",
            "x.yaml");
    }

    [Theory]
    [InlineData("{$anchor: n}", "#n")]
    [InlineData("{$dynamicAnchor: n}", "#n")]
    [InlineData("{definitions: {n: {}}}", "#/definitions/n")]
    [InlineData("{$id: 'https://a.example/b#', $anchor: n, properties: {p: {$anchor: m}}}", "https://a.example/b#m")]
    [InlineData("{$id: '#old', $anchor: n}", "#n")]
    public void Names_are_found_where_the_schemas_that_have_them_are(string target, string reference) =>
        ContractDocument.Parse($"{Head}components: {{schemas: {{A: {{not: {target}, anyOf: [{{$ref: '{reference}'}}], definitions: {{n: {{}}}}}}}}}}", "x.yaml");

    [Fact]
    public void A_name_is_that_of_the_nearest_resource_before_that_of_the_document()
    {
        var document = ContractDocument.Parse(
            Head + "components: {schemas: {A: {$anchor: n, title: outer}, B: {$id: 'https://a.example/b', properties: {p: {$anchor: n, title: inner}, q: {$ref: '#n'}}}, C: {$ref: '#n'}}}", "x.yaml");
        var schemas = document.Root["components"]!["schemas"]!;

        Assert.Equal("inner", document.References.Resolve("#n", schemas["B"]!["properties"]!["q"]!)!["title"]!.ToString());
        Assert.Equal("outer", document.References.Resolve("#n", schemas["C"]!)!["title"]!.ToString());
    }

    private static string WithReference(string reference) =>
        Head + $"components:\n  schemas:\n    A: {{type: object, properties: {{x: {{$ref: '{reference}'}}}}}}\n    a/b~c: {{$anchor: here, $id: 'https://example.com/a'}}\n"
        + "    D: {$anchor: here}\n";
}
