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
    [InlineData("{type: object, patternProperties: {^x: {}}}", "{type: object}")]
    [InlineData("{type: object, dependentSchemas: {a: {}, b: true, c: {title: C}}}", "{type: object}")]
    [InlineData("{type: object, additionalProperties: {type: string}, patternProperties: {^x: {type: string}}}", "{type: object, additionalProperties: {type: string}}")]
    [InlineData("{type: object, additionalProperties: {not: {}}}", "{type: object, additionalProperties: false}")]
    [InlineData("{type: object, additionalProperties: {not: {not: true}}}", "{type: object, additionalProperties: true}")]
    [InlineData("{type: array, items: {not: {}}}", "{type: array, items: false}")]
    [InlineData("{type: string, not: false}", "{type: string}")]
    [InlineData("{type: string, not: {not: {}}}", "{type: string}")]
    [InlineData("{type: boolean, enum: [true, false]}", "{type: boolean}")]
    [InlineData("{allOf: [{enum: [false, true]}, {type: boolean}]}", "{type: boolean}")]
    [InlineData("{anyOf: [{type: integer}, {type: number}]}", "{type: number}")]
    [InlineData("{anyOf: [{type: string, maxLength: 3}, {type: string, maxLength: 3}]}", "{type: string, maxLength: 3}")]
    [InlineData("{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}, {type: object, required: [b, a]}]}", "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}]}")]
    [InlineData("{allOf: [{type: integer}, {exclusiveMinimum: 0}]}", "{type: integer, minimum: 1}")]
    [InlineData("{allOf: [{maximum: 9.5}, {type: integer}]}", "{type: integer, maximum: 9}")]
    [InlineData("{allOf: [{type: integer}, {multipleOf: 1}]}", "{type: integer}")]
    [InlineData("{allOf: [{type: number, multipleOf: 1.5}, {type: integer}]}", "{type: integer, multipleOf: 3}")]
    [InlineData("{type: integer, multipleOf: 0.25}", "{type: integer}")]
    [InlineData("{type: object, unevaluatedProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}")]
    [InlineData("{type: object, properties: {a: {}}, additionalProperties: true, unevaluatedProperties: {type: string}}", "{type: object, properties: {a: {}}}")]
    [InlineData("{type: array, items: true, unevaluatedItems: {type: string}}", "{type: array, items: {}}")]
    [InlineData("{type: object, properties: {a: {}}, unevaluatedProperties: {type: string}}", "{allOf: [{type: object, properties: {a: {}}, additionalProperties: {type: string}}]}")]
    [InlineData("{type: object, additionalProperties: {type: string}, unevaluatedProperties: {type: integer}}", "{type: object, additionalProperties: {type: string}}")]
    [InlineData("{type: array, unevaluatedItems: false}", "{type: array, items: false}")]
    [InlineData("{type: array, prefixItems: [{type: string}], unevaluatedItems: {type: integer}}", "{type: array, prefixItems: [{type: string}], items: {type: integer}}")]
    [InlineData("{type: array, contains: {type: string}, minContains: 1}", "{type: array, contains: {type: string}}")]
    [InlineData("{type: array, contains: {type: string}, minContains: 0}", "{type: array}")]
    [InlineData("{type: array, minContains: 3, maxContains: 4}", "{type: array}")]
    [InlineData("{type: object, anyOf: [{required: [a]}, {required: [b]}]}", "{type: object, anyOf: [{required: [a]}, {required: [b]}], allOf: [{anyOf: [{required: [b]}, {required: [a]}]}]}")]
    [InlineData("{type: object, propertyNames: {pattern: a}}", "{type: object, propertyNames: {pattern: a, type: string}}")]
    [InlineData("{type: object, additionalProperties: false, properties: {a: false}}", "{type: object, additionalProperties: false}")]
    [InlineData("true", "{}")]
    public void The_same_in_other_words_is_no_change(string a, string b)
    {
        AssertSame(Document(a), Document(b));
        AssertSame(Document(b), Document(a));
    }

    [Theory]
    [InlineData("string", "enum: [a]")]
    [InlineData("string", "const: a")]
    [InlineData("string", "format: uuid")]
    [InlineData("string", "pattern: a")]
    [InlineData("string", "minLength: 2")]
    [InlineData("string", "maxLength: 2")]
    [InlineData("string", "default: a")]
    [InlineData("string", "contentEncoding: base64")]
    [InlineData("string", "contentMediaType: image/png")]
    [InlineData("string", "readOnly: true")]
    [InlineData("string", "writeOnly: true")]
    [InlineData("string", "not: {const: a}")]
    [InlineData("string", "if: {minLength: 5}, then: {pattern: a}")]
    [InlineData("string", "$ref: '#/components/schemas/Text'")]
    [InlineData("integer", "minimum: 2")]
    [InlineData("integer", "exclusiveMaximum: 2")]
    [InlineData("integer", "multipleOf: 2")]
    [InlineData("[string, integer]", "type: string")]
    [InlineData("[string, integer]", "anyOf: [{minLength: 5}, {minimum: 5}]")]
    [InlineData("array", "items: {type: string}")]
    [InlineData("array", "prefixItems: [{type: string}]")]
    [InlineData("array", "contains: {type: string}, minContains: 2")]
    [InlineData("array", "uniqueItems: true")]
    [InlineData("array", "minItems: 2")]
    [InlineData("array", "unevaluatedItems: {type: string}")]
    [InlineData("object", "required: [a]")]
    [InlineData("object", "properties: {a: {type: string}}")]
    [InlineData("object", "patternProperties: {a: {type: string}}")]
    [InlineData("object", "additionalProperties: {type: string}")]
    [InlineData("object", "additionalProperties: false")]
    [InlineData("object", "propertyNames: {maxLength: 5}")]
    [InlineData("object", "dependentRequired: {a: [b]}")]
    [InlineData("object", "dependentSchemas: {a: {required: [b]}}")]
    [InlineData("object", "maxProperties: 2")]
    [InlineData("object", "oneOf: [{$ref: '#/components/schemas/Node'}, {type: object, required: [a]}], discriminator: {propertyName: t}")]
    [InlineData("object", "$ref: '#/components/schemas/Node'")]
    public void A_keyword_counts_in_whichever_part_it_stands(string type, string keyword)
    {
        var without = Member($"type: {type}");
        var plain = Member($"allOf: [{{type: {type}}}], {keyword}");
        foreach (var parts in (string[])[$"{{type: {type}}}, {{{keyword}}}", $"{{{keyword}}}, {{type: {type}}}", $"{{allOf: [{{title: A}}, {{{keyword}}}]}}, {{type: {type}}}"])
        {
            var composed = Member($"allOf: [{parts}]");
            AssertSame(plain, composed);
            AssertSame(composed, plain);
            Assert.NotEmpty(Documents.Compare(without, composed));
        }

        static string Member(string schema) => Document($"{{type: object, properties: {{m: {{{schema}}}}}}}");
    }

    [Theory]
    [InlineData("{enum: [a, b]}", "{enum: [b, c]}", "{enum: [b]}")]
    [InlineData("{const: a}", "{enum: [a, b]}", "{const: a}")]
    [InlineData("{type: integer, multipleOf: 4}", "{multipleOf: 6}", "{type: integer, multipleOf: 12}")]
    [InlineData("{type: number, multipleOf: 0.5}", "{multipleOf: 0.75}", "{type: number, multipleOf: 1.5}")]
    [InlineData("{type: integer, minimum: 1, maximum: 9}", "{minimum: 2, maximum: 8}", "{type: integer, minimum: 2, maximum: 8}")]
    [InlineData("{type: object, dependentRequired: {a: [b]}}", "{dependentRequired: {a: [c], d: [e]}}", "{type: object, dependentRequired: {d: [e], a: [c, b]}}")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{properties: {a: {maxLength: 5}}}", "{type: object, properties: {a: {type: string, maxLength: 5}}}")]
    [InlineData("{type: array, prefixItems: [{type: string}]}", "{prefixItems: [{maxLength: 5}, {type: integer}]}", "{type: array, prefixItems: [{type: string, maxLength: 5}, {type: integer}]}")]
    [InlineData("{type: array, items: {type: string}}", "{items: {maxLength: 5}}", "{type: array, items: {type: string, maxLength: 5}}")]
    public void What_two_parts_ask_for_is_asked_for_at_once(string one, string other, string both)
    {
        AssertSame(Document($"{{allOf: [{one}, {other}]}}"), Document(both));
        AssertSame(Document(both), Document($"{{allOf: [{other}, {one}]}}"));
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
        "/a: {get: {parameters: [{name: x-a, in: header, schema: {type: string}}, {name: b, in: query, style: form, explode: true, required: false, schema: {type: string}}], responses: {}}}")]
    [InlineData(
        "/a: {get: {responses: {'200': {description: A, content: {application/JSON: {schema: {type: string}}}}}}}",
        "/a: {get: {responses: {'200': {description: B, content: {application/json; charset=utf-8: {schema: {type: string}}}}}}}")]
    [InlineData(
        "/a: {get: {responses: {2XX: {description: A}, 4XX: {description: A}}}}",
        "/a: {get: {responses: {2xx: {description: A}, 4XX: {description: B}, '404': {description: A}}}}")]
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
