namespace OpenCx.Contract.Tests.Diff;

/// <summary>What is written in another way and says the same is no change.</summary>
public class EquivalenceTests
{
    private const string Components = """
        components: {schemas: {
          Text: {type: string, maxLength: 5},
          Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, name: {type: string}}}}}
        """;

    [Theory]
    [InlineData("{type: string, nullable: true}", "{type: [string, 'null']}")]
    [InlineData("{type: string, nullable: true}", "{anyOf: [{type: string}, {type: 'null'}]}")]
    [InlineData("{type: string, nullable: true}", "{oneOf: [{type: 'null'}, {type: string}]}")]
    [InlineData("{type: string, nullable: true, enum: [a, b, null]}", "{type: [string, 'null'], enum: [b, a, null]}")]
    [InlineData("{type: string, nullable: true, enum: [a, b]}", "{anyOf: [{type: string, enum: [a, b]}, {type: 'null'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Node'}], nullable: true}", "{anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}")]
    [InlineData("{type: object, allOf: [{$ref: '#/components/schemas/Node'}], nullable: true}", "{type: [object, 'null'], allOf: [{$ref: '#/components/schemas/Node'}]}")]
    [InlineData("{type: integer, minimum: 0, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 0}")]
    [InlineData("{type: number, maximum: 1.50, exclusiveMaximum: true}", "{type: number, exclusiveMaximum: 1.5}")]
    [InlineData("{type: integer, exclusiveMinimum: true, minimum: 0}", "{type: integer, minimum: 1}")]
    [InlineData("{type: string, format: byte}", "{type: string, contentEncoding: base64}")]
    [InlineData("{type: string, enum: [a]}", "{type: string, const: a}")]
    [InlineData("{type: object, additionalProperties: true}", "{type: object, additionalProperties: {}}")]
    public void Version_3_0_and_3_1_say_the_same_in_their_own_words(string old, string @new)
    {
        AssertSame(Document(old, "3.0.3"), Document(@new, "3.1.0"));
        AssertSame(Document(@new, "3.1.0"), Document(old, "3.0.3"));
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/Text'}", "{type: string, maxLength: 5}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Text'}]}", "{$ref: '#/components/schemas/Text'}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Text'}]}", "{type: string, maxLength: 5, description: A text}")]
    [InlineData("{allOf: [{oneOf: [{$ref: '#/components/schemas/Node'}, {type: object, required: [a]}]}]}", "{oneOf: [{$ref: '#/components/schemas/Node'}, {type: object, required: [a]}]}")]
    [InlineData("{oneOf: [{allOf: [{$ref: '#/components/schemas/Node'}]}, {$ref: '#/components/schemas/Node'}]}", "{oneOf: [{$ref: '#/components/schemas/Node'}, {$ref: '#/components/schemas/Node'}]}")]
    [InlineData("{allOf: [{anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}]}", "{anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}")]
    [InlineData("{allOf: [{allOf: [{type: object, required: [a]}, {type: object, required: [b]}]}]}", "{allOf: [{type: object, required: [a]}, {type: object, required: [b]}]}")]
    [InlineData("{type: array, items: {type: string}, prefixItems: [{type: string}]}", "{type: array, items: {type: string}}")]
    [InlineData("{allOf: [{type: string}, {maxLength: 5}]}", "{type: string, maxLength: 5}")]
    [InlineData("{allOf: [{maxLength: 9}, {type: string, maxLength: 5}]}", "{$ref: '#/components/schemas/Text'}")]
    [InlineData("{type: object, properties: {a: {type: string}, b: {type: integer}}, required: [a, b]}", "{required: [b, a], properties: {b: {type: integer}, a: {type: string}}, type: object}")]
    [InlineData("{allOf: [{properties: {a: {type: string}}}, {required: [a]}], type: object}", "{type: object, required: [a], properties: {a: {type: string}}}")]
    [InlineData("{type: object, required: []}", "{type: object}")]
    [InlineData("{properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}}")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "{type: [integer, string]}")]
    [InlineData("{anyOf: [{type: string, minLength: 2}, {type: integer, minimum: 1}]}", "{type: [string, integer], minLength: 2, minimum: 1}")]
    [InlineData("{oneOf: [{type: object, title: A, required: [a]}, {type: array, items: {}}]}", "{oneOf: [{items: {}, type: array}, {required: [a], title: A, type: object}]}")]
    [InlineData("{type: array, items: {}, minItems: 0, uniqueItems: false}", "{type: array}")]
    [InlineData("{type: string, minLength: 0, pattern: '.*', deprecated: false}", "{type: string}")]
    [InlineData("{type: number, minimum: 1.0, maximum: 1e2}", "{type: number, minimum: 1, maximum: 100}")]
    [InlineData("{enum: [1, {b: 1, a: 2}]}", "{enum: [{a: 2.0, b: 1}, 1.0]}")]
    [InlineData("{type: string, title: A, description: B, example: c, x-note: d}", "{type: string, examples: [e], $comment: f}")]
    [InlineData("{type: integer, multipleOf: 1}", "{type: integer}")]
    [InlineData("true", "{}")]
    public void The_same_in_other_words_is_no_change(string a, string b)
    {
        AssertSame(Document(a), Document(b));
        AssertSame(Document(b), Document(a));
    }

    [Fact]
    public void A_cycle_unrolled_by_one_step_is_the_same_cycle() =>
        AssertSame(
            Document("{$ref: '#/components/schemas/Node'}"),
            Document("{type: object, properties: {next: {$ref: '#/components/schemas/Node'}, name: {type: string}}}"));

    [Theory]
    [InlineData(
        "'/a/{id}': {parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: {responses: {}}}",
        "'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}")]
    [InlineData(
        "/a: {get: {parameters: [{name: X-A, in: header, schema: {type: string}}, {name: b, in: query, schema: {type: string}}], responses: {}}}",
        "/a: {get: {parameters: [{name: b, in: query, style: form, explode: true, required: false, schema: {type: string}}, {name: x-a, in: header, schema: {type: string}}], responses: {}}}")]
    [InlineData(
        "/a: {get: {responses: {'200': {description: A, content: {application/JSON: {schema: {type: string}}}}}}}",
        "/a: {get: {responses: {'200': {description: B, content: {application/json; charset=utf-8: {schema: {type: string}}}}}}}")]
    [InlineData(
        "/a: {get: {responses: {2XX: {description: A}, '404': {description: A}}}}",
        "/a: {get: {responses: {'200': {description: A}, 4XX: {description: A}}}}")]
    [InlineData(
        "/a: {get: {responses: {'200': {description: A, content: {image/png: {schema: {type: string, format: binary}}}}}}}",
        "/a: {get: {responses: {'200': {description: A, content: {image/png: {}}}}}}")]
    [InlineData(
        "/a: {get: {security: [{key: []}, {}], responses: {}}}",
        "/a: {get: {security: [{}, {key: []}], responses: {}}}")]
    [InlineData(
        "/a: {get: {security: [], responses: {}}}",
        "/a: {get: {responses: {}}}")]
    public void Operations_say_the_same_in_other_words(string a, string b)
    {
        AssertSame(Documents.Of(a), Documents.Of(b));
        AssertSame(Documents.Of(b), Documents.Of(a));
    }

    [Fact]
    public void A_security_scheme_may_be_called_otherwise() =>
        AssertSame(
            Documents.Of("/a: {get: {responses: {}}}", rest: "security: [{key: []}], components: {securitySchemes: {key: {type: http, scheme: bearer}}}"),
            Documents.Of("/a: {get: {responses: {}}}", rest: "security: [{token: []}], components: {securitySchemes: {token: {type: http, scheme: Bearer}}}"));

    private static string Document(string schema, string version = "3.1.0") => Documents.Of(
        """
        /a: {post: {
          requestBody: {content: {application/json: {schema: @}}},
          responses: {'200': {description: Done, content: {application/json: {schema: @}}}}}}
        """.Replace("@", schema, StringComparison.Ordinal),
        version,
        Components);

    private static void AssertSame(string a, string b) =>
        Assert.Empty(Documents.Compare(a, b).Select(change => $"{change.Rule.Id} at {change.Place}: {change.Message}"));
}
