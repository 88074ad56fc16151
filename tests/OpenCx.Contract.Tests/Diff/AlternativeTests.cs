namespace OpenCx.Contract.Tests.Diff;

/// <summary>Alternatives that say the same in other words, or differ in one direction only.</summary>
public class AlternativeTests
{
    [Theory]
    [InlineData("{enum: [a, b]}", "{oneOf: [{const: a, title: A}, {const: b, title: B}]}")]
    [InlineData("{type: string, enum: [a, b]}", "{type: string, oneOf: [{const: a, title: A}, {const: b, deprecated: true}]}")]
    [InlineData("{enum: [a, b, c, d]}", "{anyOf: [{enum: [a, b]}, {enum: [c, d]}]}")]
    [InlineData("{enum: [a, b, c]}", "{anyOf: [{enum: [a, b]}, {enum: [b, c]}]}")]
    [InlineData("{enum: [a, 1, null]}", "{oneOf: [{const: a}, {type: [integer, 'null'], enum: [1, null]}]}")]
    public void Alternatives_of_values_are_one_list(string list, string union)
    {
        AssertSame(list, union);
        AssertSame(union, list);
    }

    [Theory]
    [InlineData("{enum: [a, b, c]}", "{oneOf: [{enum: [a, b]}, {enum: [b, c]}]}", "request-union-demanded")]
    [InlineData("{oneOf: [{const: a}, {const: b}]}", "{oneOf: [{const: b}, {const: c}, {const: a}]}", "request-enum-value-added")]
    [InlineData("{oneOf: [{const: a}, {const: b}]}", "{enum: [a]}", "request-enum-value-removed")]
    [InlineData("{enum: [a, b]}", "{oneOf: [{const: a}, {type: string, maxLength: 3}]}", "request-union-introduced")]
    public void Lists_of_values_are_compared_however_they_are_written(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("{oneOf: [{type: string, format: date}, {type: string, format: date-time}]}", "{type: string}")]
    [InlineData("{anyOf: [{type: string, format: date}, {type: string, format: date-time}, {type: 'null'}]}", "{type: [string, 'null']}")]
    [InlineData("{anyOf: [{type: object, required: [a, b]}, {type: object, required: [a, c]}]}", "{type: object, required: [a]}")]
    public void One_schema_that_every_alternative_fits_is_a_wider_one(string union, string plain)
    {
        Assert.Equal(["request-union-dropped"], Documents.CompareRequests(union, plain));
        Assert.Equal(["response-union-demanded"], Documents.CompareResponses(plain, union));
        Assert.Equal(["request-union-demanded"], Documents.CompareRequests(plain, union));
        Assert.Equal(["response-union-dropped"], Documents.CompareResponses(union, plain));
    }

    [Theory]
    [InlineData("format: date", "format: date-time")]
    [InlineData("contentEncoding: base64", "contentEncoding: base32")]
    public void Alternatives_of_different_formats_do_not_include_each_other(string one, string other)
    {
        var (alone, both) = ($"{{type: string, {one}}}", $"{{anyOf: [{{type: string, {one}}}, {{type: string, {other}}}]}}");

        Assert.Equal(["request-alternatives-removed"], Documents.CompareRequests(both, alone));
        Assert.Equal(["response-alternatives-added"], Documents.CompareResponses(alone, both));
        Assert.Equal(["request-any-of-removed"], Documents.CompareRequests($"{{anyOf: [{{type: string, {one}}}, {{type: string, {other}}}, {{type: string, pattern: a}}]}}", $"{{anyOf: [{{type: string, {one}}}, {{type: string, pattern: a}}]}}"));
    }

    [Fact]
    public void An_alternative_of_a_narrower_format_is_included()
    {
        const string Both = "{anyOf: [{type: integer, format: int32}, {type: integer, format: int64}]}";

        Assert.Empty(Documents.CompareRequests(Both, "{type: integer, format: int64}"));
        Assert.Equal(["request-alternatives-removed"], Documents.CompareRequests(Both, "{type: integer, format: int32}"));
    }

    [Theory]
    [InlineData("{type: [string, integer], oneOf: [{type: string, format: uuid}, {type: integer}]}", "{type: integer}", "request-type-narrowed", "request-union-dropped", "response-type-narrowed", "response-union-dropped")]
    [InlineData("{type: object, properties: {a: {}}}", "{type: [object, string], properties: {a: {}}, anyOf: [{required: [a]}, {required: [b]}]}", "request-type-widened", "request-union-demanded", "response-type-widened", "response-union-demanded")]
    [InlineData("{oneOf: [{type: string, format: uuid}, {type: integer}]}", "{type: [string, integer, boolean]}", "request-type-widened", "request-union-dropped", "response-type-widened", "response-union-dropped")]
    public void Types_that_come_or_go_beside_a_choice_are_told(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests(@base, head).Concat(Documents.CompareResponses(@base, head)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{type: [string, integer]}", "{anyOf: [{type: string, minimum: 5, multipleOf: 2}, {type: integer, pattern: a, maxLength: 3}]}")]
    [InlineData("{type: number}", "{anyOf: [{allOf: [{type: number, minimum: 5}, {type: string}]}, {type: number}]}")]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "{oneOf: [{type: object, required: [a]}, false, {type: object, required: [b]}]}")]
    [InlineData("{anyOf: [{type: [string, 'null'], minLength: 1}, {type: [integer, 'null']}]}", "{type: [string, integer, 'null'], minLength: 1}")]
    public void What_an_alternative_says_of_other_types_or_of_no_value_says_nothing(string a, string b)
    {
        AssertSame(a, b);
        AssertSame(b, a);
    }

    [Fact]
    public void Null_that_fits_two_of_which_one_has_to_fit_is_refused() =>
        Assert.Equal(["request-union-demanded"], Documents.CompareRequests("{type: [string, integer, 'null']}", "{oneOf: [{type: [string, 'null']}, {type: [integer, 'null']}]}"));

    [Fact]
    public void One_schema_that_some_alternative_does_not_fit_is_another_one() =>
        Assert.Equal(
            ["request-union-dissolved"],
            Documents.CompareRequests("{oneOf: [{type: string, format: date}, {type: string, format: date-time, minLength: 20}]}", "{type: string, maxLength: 9}"));

    [Theory]
    [InlineData("{anyOf: [{required: [c]}, {required: [d]}]}, {anyOf: [{required: [a]}, {required: [b]}]}")]
    [InlineData("{anyOf: [{required: [d]}, {required: [c]}]}, {anyOf: [{required: [a]}, {required: [b]}]}")]
    [InlineData("{anyOf: [{required: [b]}, {required: [a]}]}, {anyOf: [{required: [c]}, {required: [d]}]}, {anyOf: [{required: [e]}, {required: [f]}]}", "request-union-demanded")]
    [InlineData("{anyOf: [{required: [c]}, {required: [d]}]}", "request-union-dropped")]
    public void Several_unions_are_compared_in_any_order(string conjuncts, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests(
            "{allOf: [{anyOf: [{required: [a]}, {required: [b]}]}, {anyOf: [{required: [c]}, {required: [d]}]}]}",
            $"{{allOf: [{conjuncts}]}}"));

    [Theory]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "{oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}")]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "{anyOf: [{type: string, minLength: 3}, {type: string, pattern: a}]}")]
    [InlineData("{anyOf: [{type: string, minLength: 3}, {type: string, pattern: a}, {type: 'null'}]}", "{anyOf: [{type: integer, minimum: 3}, {type: integer, multipleOf: 2}, {type: 'null'}]}")]
    public void Alternatives_without_a_type_in_common_are_another_type(string @base, string head)
    {
        Assert.Equal(["request-type-changed"], Documents.CompareRequests(@base, head));
        Assert.Equal(["response-type-changed"], Documents.CompareResponses(head, @base));
    }

    [Fact]
    public void A_further_union_beside_a_new_choice_is_told_of_too() =>
        Assert.Contains("request-union-demanded", Documents.CompareRequests(
            "{type: object, required: [a]}",
            "{allOf: [{oneOf: [{type: object, required: [a]}, {type: array, items: {}}]}, {anyOf: [{required: [b]}, {required: [c]}]}]}"));

    [Theory]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "{type: object, oneOf: [{required: [a]}, {required: [b]}]}")]
    [InlineData("{anyOf: [{type: [string, array], minLength: 1}, {type: [string, array], minLength: 2, pattern: a}]}", "{type: [array, string], anyOf: [{minLength: 2, pattern: a}, {minLength: 1}]}")]
    public void What_stands_beside_alternatives_may_stand_in_each(string inside, string beside)
    {
        AssertSame(inside, beside);
        AssertSame(beside, inside);
    }

    [Theory]
    [InlineData("{oneOf: [{type: object, required: [a, c]}, {type: object, required: [b]}]}", "{type: object, oneOf: [{required: [b]}, {required: [a]}]}", "request-property-became-optional")]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "{type: object, oneOf: [{required: [a]}, {required: [b]}, {required: [c]}]}", "request-one-of-added")]
    [InlineData("{type: object, required: [a]}", "{type: object, anyOf: [{required: [a]}, {required: [b]}]}", "request-alternatives-added")]
    public void What_stands_beside_alternatives_is_counted_in(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("{type: string, enum: [a, b]}", "{type: string, enum: [a]}", "named-value-removed")]
    [InlineData("{type: string, enum: [a]}", "{type: string, enum: [a, b]}", "named-value-added")]
    [InlineData("{type: string, maxLength: 5}", "{type: string, maxLength: 3}")]
    public void An_alternative_that_another_one_includes_decides_nothing(string old, string @new, params string[] rules)
    {
        var (@base, head) = ($"{{anyOf: [{{type: string}}, {old}]}}", $"{{anyOf: [{@new}, {{type: string}}]}}");

        Assert.Equal(rules.Select(rule => $"request-{rule}"), Documents.CompareRequests(@base, head));
        Assert.Equal(rules.Select(rule => $"response-{rule}"), Documents.CompareResponses(@base, head));
    }

    [Theory]
    [InlineData("{type: [string, object], properties: {a: {type: string}}}", "{anyOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}")]
    [InlineData("{type: [string, object, 'null'], maxLength: 3, required: [a]}", "{oneOf: [{type: object, required: [a]}, {type: string, maxLength: 3}, {type: 'null'}]}")]
    [InlineData("{type: [array, object], items: {type: string}, properties: {a: {type: string}}}", "{oneOf: [{type: array, items: {type: string}}, {type: object, properties: {a: {type: string}}}]}")]
    public void Alternatives_of_a_type_each_may_be_one_schema_of_all_types(string plain, string union)
    {
        AssertSame(plain, union);
        AssertSame(union, plain);
    }

    [Theory]
    [InlineData("{type: [string, object], required: [a]}", "{anyOf: [{type: string, maxLength: 3}, {type: object, required: [a]}]}", "request-union-demanded")]
    [InlineData("{type: [string, object, array], required: [a]}", "{type: [string, object, array], anyOf: [{type: string}, {type: object, required: [a]}]}", "request-union-demanded")]
    [InlineData("{type: [string, object], required: [a]}", "{oneOf: [{type: string}, {type: [string, object], required: [a]}]}", "request-wrapped-in-one-of")]
    public void Alternatives_that_leave_out_some_of_a_type_are_fewer(string plain, string union, string rule) =>
        Assert.Contains(rule, Documents.CompareRequests(plain, union));

    [Fact]
    public void A_cycle_of_alternatives_of_a_type_each_ends()
    {
        var (plain, union) = (Of("type: [string, object], properties: {next: {$ref: '#/components/schemas/Node'}}"), Of("anyOf: [{type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}, {type: string}]"));

        Assert.Empty(Documents.Compare(plain, union));
        Assert.Empty(Documents.Compare(union, plain));

        static string Of(string node) => Documents.Of(
            "/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}, responses: {}}}",
            rest: $"components: {{schemas: {{Node: {{{node}}}}}}}");
    }

    [Theory]
    [InlineData("{type: string}", "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}")]
    [InlineData("{anyOf: [{type: object}, {type: string}]}", "{anyOf: [{type: object}, {type: string}, {type: string, enum: [a, b]}]}")]
    public void An_alternative_that_another_one_includes_names_values_wherever_it_comes_and_goes(string without, string with)
    {
        Assert.Equal(["request-named-value-added"], Documents.CompareRequests(without, with));
        Assert.Equal(["response-named-value-removed"], Documents.CompareResponses(with, without));
    }

    [Theory]
    [InlineData("{oneOf: [{type: integer}, {type: number}]}", "{type: number}", "request-alternatives-removed")]
    [InlineData("{anyOf: [{type: object}, {type: object, properties: {a: {}}}]}", "{type: object}", "request-alternatives-removed")]
    [InlineData("{anyOf: [{type: object}, {type: object, properties: {a: {}}}, {type: array}]}", "{anyOf: [{type: object}, {type: array}]}", "request-any-of-removed")]
    [InlineData("{oneOf: [{type: object}, {type: object, required: [a]}, {type: array}]}", "{oneOf: [{type: object}, {type: array}]}", "request-one-of-removed")]
    [InlineData("{anyOf: [{type: object}, {type: string, enum: [a, b]}]}", "{anyOf: [{type: object}, {type: string, enum: [a]}]}", "request-enum-value-removed")]
    [InlineData("{oneOf: [{type: string}, {type: string, enum: [a, b]}]}", "{oneOf: [{type: string}, {type: string, enum: [a]}]}", "request-enum-value-removed")]
    [InlineData("{anyOf: [{type: [object, string], title: A}, {type: [object, string], title: B}]}", "{anyOf: [{type: [object, string], minLength: 1, title: A}, {type: [object, string], minLength: 1, title: B}]}", "request-min-length-added")]
    public void An_alternative_that_no_other_one_includes_decides(string @base, string head, string rule) =>
        Assert.Contains(rule, Documents.CompareRequests(@base, head));

    private static void AssertSame(string a, string b)
    {
        Assert.Empty(Documents.CompareRequests(a, b));
        Assert.Empty(Documents.CompareResponses(a, b));
    }
}
