namespace OpenCx.Contract.Tests.Diff;

/// <summary>Parameters, headers and forms are text: there is no null, 1 is "1", and some ways to set values out are no different.</summary>
public class SentAsTextTests
{
    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: 'null'}]}", "{type: string}")]
    [InlineData("{type: integer, enum: [1, 2]}", "{type: string, enum: ['1', '2']}")]
    [InlineData("{type: integer, default: 10}", "{type: integer, default: '10'}")]
    public void What_is_text_has_neither_null_nor_types(string a, string b)
    {
        // As a string it may be any text; that is told of the type alone.
        Assert.DoesNotContain(Parameter("query", a, b).Concat(Parameter("query", b, a)), rule => !rule.Contains("type-", StringComparison.Ordinal));
        Assert.DoesNotContain(Header(a, b).Concat(Header(b, a)), rule => !rule.Contains("type-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pattern: '^[a-f]{8}$'", "request-pattern-added", "response-pattern-removed")]
    [InlineData("minLength: 8", "request-min-length-added", "response-min-length-removed")]
    [InlineData("maxLength: 2", "request-max-length-added", "response-max-length-removed")]
    public void A_number_that_becomes_a_text_or_was_one_is_one_of_a_length_and_a_pattern(string keyword, string added, string removed)
    {
        Assert.Equal([added, "request-type-widened"], Parameter("path", "{type: integer}", $"{{type: string, {keyword}}}").Order(StringComparer.Ordinal));
        Assert.Equal([removed, "response-type-narrowed"], Header($"{{type: string, {keyword}}}", "{type: integer}").Order(StringComparer.Ordinal));
        Assert.Equal([added, "request-type-widened"], Documents.Compare(Form("application/x-www-form-urlencoded", "{type: integer}"), Form("application/x-www-form-urlencoded", $"{{type: string, {keyword}}}")).Select(change => change.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_that_goes_is_told_all_the_same() =>
        Assert.Equal(["request-enum-value-removed", "request-type-widened"], Parameter("query", "{type: integer, enum: [1, 2]}", "{type: string, enum: ['1']}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Authorization")]
    [InlineData("content-type")]
    [InlineData("Accept")]
    public void Headers_that_are_told_of_elsewhere_are_no_parameters(string name)
    {
        var with = Documents.Of($"/a: {{get: {{parameters: [{{name: {name}, in: header, required: true, schema: {{type: string}}}}], responses: {{}}}}}}");
        var without = Documents.Of("/a: {get: {responses: {}}}");

        Assert.Empty(Documents.Compare(with, without));
        Assert.Empty(Documents.Compare(without, with));
    }

    [Theory]
    [InlineData("in: query, style: deepObject, schema: {type: object}", "in: query, style: deepObject, explode: true, schema: {type: object}")]
    [InlineData("in: header, schema: {type: array, items: {}}", "in: header, explode: true, schema: {type: array, items: {}}")]
    [InlineData("in: header, schema: {type: string}", "in: header, allowReserved: true, schema: {type: string}")]
    [InlineData("in: header, schema: {type: object}", "in: header, explode: true, schema: {type: object}", "style-changed")]
    [InlineData("in: query, schema: {type: array, items: {}}", "in: query, explode: false, schema: {type: array, items: {}}", "style-changed")]
    [InlineData("in: query, schema: {type: string}", "in: query, allowReserved: true, schema: {type: string}", "reserved-allowed")]
    [InlineData("in: query, allowReserved: true, schema: {type: string}", "in: query, schema: {type: string}", "style-changed")]
    [InlineData("in: query, schema: {type: array, items: {}}", "in: query, explode: false, allowReserved: true, schema: {type: array, items: {}}", "style-changed")]
    [InlineData("in: query, schema: {type: integer}", "in: query, allowReserved: true, schema: {type: integer}")]
    [InlineData("in: query, allowReserved: true, schema: {type: [integer, boolean]}", "in: query, schema: {type: [integer, boolean]}")]
    public void A_style_matters_where_it_makes_another_text(string a, string b, params string[] rules)
    {
        Assert.Equal(rules.Select(rule => $"parameter-{rule}"), Documents.Compare(Of(a), Of(b)).Select(change => change.Rule.Id));

        static string Of(string parameter) => Documents.Of($"/a: {{get: {{parameters: [{{name: p, {parameter}}}], responses: {{}}}}}}");
    }

    [Theory]
    [InlineData("content: {application/json: {schema: {type: string}}}", "schema: {type: integer}", "parameter-style-changed", "request-type-narrowed")]
    [InlineData("schema: {type: integer}", "content: {application/json: {schema: {type: string}}}", "parameter-style-changed", "request-type-widened")]
    [InlineData("content: {application/json: {schema: {type: string}}}", "content: {application/json: {schema: {type: integer}}}", "request-type-changed")]
    [InlineData("schema: {type: object}", "content: {application/json: {schema: {type: object}}}", "parameter-style-changed")]
    [InlineData("content: {application/json: {schema: {type: object}}}", "schema: {type: object}", "parameter-style-changed")]
    [InlineData("content: {application/xml: {schema: {type: object}}}", "content: {application/json: {schema: {type: object}}}", "parameter-style-changed")]
    [InlineData("content: {application/json: {schema: {type: object}}}", "content: {Application/JSON; charset=utf-8: {schema: {type: object}}}")]
    [InlineData("content: {application/json: {}}", "content: {application/json: {schema: {type: object}}}", "request-type-narrowed")]
    [InlineData("content: {application/x-www-form-urlencoded: {}}", "content: {application/x-www-form-urlencoded: {encoding: {a: {style: pipeDelimited}}}}", "request-part-encoding-changed")]
    [InlineData("content: {application/jsonl: {itemSchema: {type: integer}}}", "content: {application/jsonl: {itemSchema: {type: string}}}", "request-type-changed")]
    [InlineData("content: {application/json: {schema: {type: integer, default: 1}}}", "content: {application/json: {schema: {type: integer, default: 2}}}", "parameter-default-changed")]
    [InlineData("required: true, content: {application/json: {schema: {type: integer, default: 1}}}", "required: true, content: {application/json: {schema: {type: integer, default: 2}}}", "request-default-changed")]
    [InlineData("content: {application/json: {schema: {type: object, properties: {a: {default: 1}}}}}", "content: {application/json: {schema: {type: object, properties: {a: {default: 2}}}}}", "request-default-changed")]
    [InlineData("schema: {type: integer, default: 1}", "schema: {type: integer, default: 2}", "parameter-default-changed")]
    [InlineData("required: true, schema: {type: integer, default: 1}", "schema: {type: integer, default: 2}", "parameter-became-optional", "request-default-changed")]
    [InlineData("required: true, schema: {type: integer, default: 1}", "required: true, schema: {type: integer, default: 2}", "request-default-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, items: {type: string}}", "parameter-became-list")]
    [InlineData("schema: {type: string}", "explode: false, schema: {type: array, items: {type: string}}", "parameter-style-changed", "request-type-narrowed")]
    [InlineData("schema: {type: string}", "schema: {type: array, minItems: 1, maxItems: 9, uniqueItems: true, items: {type: string}}", "parameter-became-list")]
    [InlineData("schema: {type: string}", "schema: {type: array, prefixItems: [{type: string}], items: {type: integer}}", "parameter-became-list")]
    [InlineData("schema: {type: string}", "schema: {type: array, minItems: 2, items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, maxItems: 0, items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, enum: [[a, b]], items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, contains: {pattern: ^a}, items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, not: {maxItems: 1}, items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, if: {maxItems: 1}, then: false, items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array, anyOf: [{minItems: 2}, {maxItems: 0}], items: {type: string}}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: array}", "request-type-changed")]
    [InlineData("schema: {type: string}", "schema: {type: [string, array], items: {type: string}}", "request-type-widened")]
    [InlineData("content: {text/plain: {schema: {type: string}}}", "schema: {type: array, items: {type: string}}", "parameter-style-changed", "request-type-narrowed")]
    [InlineData("allowEmptyValue: true, schema: {type: string}", "schema: {type: string}", "parameter-empty-forbidden")]
    [InlineData("schema: {type: string}", "allowEmptyValue: true, schema: {type: string}", "parameter-empty-allowed")]
    public void A_parameter_is_told_by_what_it_may_hold_and_how_it_is_written(string @base, string head, params string[] rules)
    {
        Assert.Equal(rules, Documents.Compare(Of(@base), Of(head)).Select(change => change.Rule.Id).Order(StringComparer.Ordinal));

        static string Of(string parameter) => Documents.Of($"/a: {{get: {{parameters: [{{name: p, in: query, {parameter}}}], responses: {{}}}}}}");
    }

    [Theory]
    [InlineData("multipart/form-data", "3.0.3", "{style: form}")]
    [InlineData("multipart/form-data", "3.0.3", "{explode: false, allowReserved: true}")]
    [InlineData("multipart/form-data", "3.1.0", "{style: spaceDelimited}", "request-part-encoding-changed")]
    [InlineData("multipart/form-data", "3.0.3", "{contentType: image/png}", "request-part-encoding-changed")]
    [InlineData("application/x-www-form-urlencoded", "3.0.3", "{style: form, explode: true}")]
    [InlineData("application/x-www-form-urlencoded", "3.1.0", "{allowReserved: false}")]
    [InlineData("application/x-www-form-urlencoded", "3.0.3", "{style: pipeDelimited}", "request-part-encoding-changed")]
    [InlineData("application/x-www-form-urlencoded", "3.0.3", "{allowReserved: true}", "request-part-encoding-changed")]
    public void An_encoding_matters_where_it_makes_another_text(string mediaType, string version, string encoding, params string[] rules)
    {
        var without = Form(mediaType, "{type: string}", version);
        var with = Form(mediaType, "{type: string}", version, $", encoding: {{a: {encoding}}}");

        Assert.Equal(rules, Documents.Compare(without, with).Select(change => change.Rule.Id));
    }

    [Theory]
    [InlineData("'*/*'")]
    [InlineData("application/*")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/json-seq")]
    [InlineData("application/problem+json")]
    public void Json_keeps_its_types_by_whatever_name(string mediaType) =>
        Assert.Equal(["request-type-narrowed"], Documents.Compare(Form(mediaType, "{type: [string, integer]}"), Form(mediaType, "{type: string}")).Select(change => change.Rule.Id));

    [Theory]
    [InlineData("multipart/form-data", "{type: [string, integer]}", "{type: string}")]
    [InlineData("multipart/form-data", "{type: array, items: {type: [string, integer]}}", "{type: array, items: {type: string}}")]
    [InlineData("multipart/form-data", "{type: object, properties: {n: {type: [string, integer]}}}", "{type: object, properties: {n: {type: string}}}", "request-type-narrowed")]
    [InlineData("application/x-www-form-urlencoded", "{type: object, properties: {n: {type: [string, 'null']}}}", "{type: object, properties: {n: {type: string}}}", "request-null-removed")]
    [InlineData("application/xml", "{type: object, properties: {n: {type: [string, integer]}}}", "{type: object, properties: {n: {type: string}}}")]
    public void A_field_of_a_form_is_text_and_an_object_in_it_is_json(string mediaType, string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.Compare(Form(mediaType, @base), Form(mediaType, head)).Select(change => change.Rule.Id));

    [Theory]
    [InlineData("in: query", "array", "request-type-changed")]
    [InlineData("in: query", "object", "request-type-changed")]
    [InlineData("in: cookie", "array", "request-type-changed")]
    [InlineData("in: query, style: deepObject", "object", "request-type-changed")]
    [InlineData("in: query, explode: false", "array", "request-type-widened")]
    [InlineData("in: query, style: pipeDelimited", "array", "request-type-widened")]
    [InlineData("in: query, style: spaceDelimited, explode: true", "array", "request-type-changed")]
    [InlineData("in: header", "array", "request-type-widened")]
    [InlineData("in: header, explode: true", "object", "request-type-widened")]
    [InlineData("in: path, required: true, style: label, explode: true", "array", "request-type-widened")]
    [InlineData("in: path, required: true, style: matrix, explode: true", "array", "request-type-changed")]
    public void A_list_or_an_object_becomes_a_string_where_it_is_one_text(string parameter, string type, string rule)
    {
        Assert.Equal([rule], Documents.Compare(Of(type), Of("string")).Select(change => change.Rule.Id));

        string Of(string schemaType) =>
            Documents.Of($"'/a/{{p}}': {{get: {{parameters: [{{name: p, {parameter}, schema: {{type: {schemaType}}}}}], responses: {{}}}}}}");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "array", "request-type-changed")]
    [InlineData("multipart/form-data", "array", "request-type-changed")]
    [InlineData("multipart/form-data", "object", "request-type-widened")]
    [InlineData("application/xml", "array", "request-type-changed")]
    [InlineData("application/soap+xml", "object", "request-type-changed")]
    [InlineData("application/xml", "integer", "request-type-widened")]
    public void A_field_or_an_element_becomes_a_string_where_it_is_one_text(string mediaType, string type, string rule) =>
        Assert.Equal([rule], Documents.Compare(Form(mediaType, $"{{type: {type}}}"), Form(mediaType, "{type: string}")).Select(change => change.Rule.Id));

    private static IEnumerable<string> Parameter(string place, string @base, string head) =>
        Documents.Compare(OfParameter(place, @base), OfParameter(place, head)).Select(change => change.Rule.Id);

    private static string OfParameter(string place, string schema) =>
        Documents.Of($"/a: {{get: {{parameters: [{{name: p, in: {place}, schema: {schema}}}], responses: {{}}}}}}");

    private static IEnumerable<string> Header(string @base, string head) =>
        Documents.Compare(OfHeader(@base), OfHeader(head)).Select(change => change.Rule.Id);

    private static string OfHeader(string schema) =>
        Documents.Of($"/a: {{get: {{responses: {{'200': {{description: A, headers: {{X-A: {{schema: {schema}}}}}}}}}}}}}");

    private static string Form(string mediaType, string field, string version = "3.1.0", string rest = "") =>
        Documents.Of($"/a: {{post: {{requestBody: {{content: {{{mediaType}: {{schema: {{type: object, properties: {{a: {field}}}}}{rest}}}}}}}, responses: {{}}}}}}", version);
}
