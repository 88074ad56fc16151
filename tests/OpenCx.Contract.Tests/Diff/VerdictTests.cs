using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>Verdicts beyond the rules' own examples: where several things come together.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("{type: object, properties: {a: {type: string, readOnly: true, maxLength: 9}}}", "{type: object, properties: {a: {type: string, readOnly: true, maxLength: 1}}}")]
    [InlineData("{type: object, properties: {a: {type: string, readOnly: true}}}", "{type: object}")]
    [InlineData("{type: object}", "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}")]
    public void What_is_read_only_matters_to_no_request(string @base, string head) =>
        Assert.Empty(Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("{type: object, required: [a], properties: {a: {type: string, writeOnly: true}}}", "{type: object}")]
    [InlineData("{type: object, properties: {a: {type: string, writeOnly: true, enum: [x]}}}", "{type: object, properties: {a: {type: string, writeOnly: true, enum: [x, y]}}}")]
    public void What_is_write_only_matters_to_no_response(string @base, string head) =>
        Assert.Empty(Documents.CompareResponses(@base, head));

    [Theory]
    [InlineData("{type: string, readOnly: true}", "{type: string}", "request-property-became-required", "request-property-became-writable")]
    [InlineData("{type: string}", "{type: string, readOnly: true}", "request-property-became-optional", "request-property-became-read-only")]
    public void A_member_that_is_required_is_so_in_requests_while_they_can_hold_it(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests(Requiring(@base), Requiring(head)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{type: string}", "{type: string, writeOnly: true}", "response-property-became-optional", "response-property-became-write-only")]
    [InlineData("{type: string, writeOnly: true}", "{type: string}", "response-property-became-readable", "response-property-became-required")]
    public void A_member_that_is_required_is_so_in_responses_while_they_hold_it(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareResponses(Requiring(@base), Requiring(head)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_member_that_had_to_be_there_all_along_is_no_new_demand() =>
        Assert.Equal(["request-optional-property-added"], Documents.CompareRequests("{type: object, required: [a]}", Requiring("{}")));

    [Fact]
    public void A_member_that_is_still_required_is_still_there() =>
        Assert.Equal(["response-optional-property-removed"], Documents.CompareResponses(Requiring("{type: string}"), "{type: object, required: [a]}"));

    [Theory]
    [InlineData("{deprecated: true}", "property-deprecated")]
    [InlineData("{deprecated: true, x-sunset: '2099-01-01'}", "property-deprecated")]
    [InlineData("{description: A, title: B, example: c}")]
    public void A_part_of_a_schema_that_says_nothing_of_values_demands_nothing(string part, params string[] rules) =>
        Assert.Equal(
            rules,
            Documents.CompareRequests("{type: object, properties: {a: {type: string}}}", $"{{type: object, properties: {{a: {{allOf: [{part}, {{type: string}}]}}}}}}"));

    [Theory]
    [InlineData("{deprecated: true, allOf: [{x-sunset: '2099-01-01'}]}", "{deprecated: true, x-sunset: '2098-01-01'}", "the end of its support went from 2099-01-01 to 2098-01-01")]
    [InlineData("{x-sunset: '2099-01-01', allOf: [{deprecated: true, x-sunset: '2097-01-01'}]}", "{deprecated: true, x-sunset: '2098-01-01'}", "the end of its support went from 2099-01-01 to 2098-01-01")]
    public void Whatever_part_announces_an_end_announces_it(string @base, string head, string message)
    {
        var change = Assert.Single(Documents.Compare(Documents.OfRequest(Requiring(@base)), Documents.OfRequest(Requiring(head))));

        Assert.Equal(("property-sunset-earlier", message), (change.Rule.Id, change.Message));
    }

    /// <summary>Many formats choose no C# type: code compiles as before.</summary>
    [Theory]
    [InlineData("{type: string}", "{type: string, format: email}", CSharpImpact.RunTime)]
    [InlineData("{type: string, format: email}", "{type: string}", CSharpImpact.Nothing)]
    [InlineData("{type: string, format: email}", "{type: string, format: uuid}", CSharpImpact.SourceBreak)]
    [InlineData("{type: [string, 'null']}", "{type: [string, 'null'], format: date-time}", CSharpImpact.SourceBreak)]
    [InlineData("{type: string, format: date-time}", "{type: string, format: date}", CSharpImpact.SourceBreak)]
    [InlineData("{type: integer}", "{type: integer, format: int64}", CSharpImpact.RunTime)]
    [InlineData("{type: integer}", "{type: integer, format: int32}", CSharpImpact.SourceBreak)]
    [InlineData("{type: number, format: float}", "{type: number, format: double}", CSharpImpact.Nothing)]
    [InlineData("{type: number}", "{type: number, format: decimal}", CSharpImpact.SourceBreak)]
    [InlineData("{type: number}", "{type: number, format: int64}", CSharpImpact.SourceBreak)]
    [InlineData("{type: [string, integer]}", "{type: [string, integer], format: uuid}", CSharpImpact.RunTime)]
    public void A_format_breaks_source_where_it_chooses_another_type(string @base, string head, CSharpImpact impact)
    {
        var change = Assert.Single(Documents.Compare(Documents.OfRequest($"{{type: object, properties: {{a: {@base}}}}}"), Documents.OfRequest($"{{type: object, properties: {{a: {head}}}}}")));

        Assert.Equal(impact, change.Effect.Impact);
    }

    [Theory]
    [InlineData("{type: string}", "{type: string, format: email}", CSharpImpact.Nothing)]
    [InlineData("{type: string, format: email}", "{type: string}", CSharpImpact.RunTime)]
    [InlineData("{type: string, format: email}", "{type: string, format: hostname}", CSharpImpact.RunTime)]
    public void A_format_that_chooses_no_type_says_what_is_received(string @base, string head, CSharpImpact impact) =>
        Assert.Equal(impact, Assert.Single(Documents.Compare(Documents.OfResponse(@base), Documents.OfResponse(head))).Effect.Impact);

    [Fact]
    public void Values_are_told_in_json_with_their_members_in_order()
    {
        var change = Assert.Single(Documents.Compare(
            Documents.OfRequest("{type: object, default: {b: [true, null, -1.50], a: 'x\"y'}}"),
            Documents.OfRequest("{type: object, default: {b: [], a: {}}}")));

        Assert.Equal("""the default went from {"a":"x\"y","b":[true,null,-1.5]} to {"a":{},"b":[]}""", change.Message);
    }

    [Theory]
    [InlineData("{type: array}", "{type: array, prefixItems: [{type: string}]}", "request-prefix-items-added", "response-prefix-items-added", "response-prefix-items-removed")]
    [InlineData("{type: array, unevaluatedItems: false, prefixItems: [{}]}", "{type: array, unevaluatedItems: false, prefixItems: [{}, {type: string}]}", "request-type-widened", "response-type-widened", "response-type-narrowed")]
    [InlineData("{type: array, items: false, prefixItems: [{}]}", "{type: array, items: false, prefixItems: [{}, {type: string}]}", "request-type-widened", "response-type-widened", "response-type-narrowed")]
    public void A_position_of_its_own_restricts_what_could_be_anything_and_allows_what_could_be_nothing(string few, string many, string request, string response, string responseBack)
    {
        Assert.Equal([request], Documents.CompareRequests(few, many));
        Assert.Equal([response], Documents.CompareResponses(few, many));
        Assert.Equal([responseBack], Documents.CompareResponses(many, few));
    }

    [Theory]
    [InlineData("", "request-pattern-properties-added", "request-pattern-properties-removed")]
    [InlineData(", additionalProperties: false", "request-additional-properties-allowed", "request-additional-properties-forbidden")]
    public void A_pattern_of_names_allows_members_where_no_others_are(string others, string added, string removed)
    {
        var (without, with) = ($"{{type: object, properties: {{a: {{}}}}{others}}}", $"{{type: object, properties: {{a: {{}}}}, patternProperties: {{^x-: {{type: string}}}}{others}}}");

        Assert.Equal([added], Documents.CompareRequests(without, with));
        Assert.Equal([removed], Documents.CompareRequests(with, without));
    }

    [Theory]
    [InlineData("additionalProperties: false", "{}", "request-additional-properties-allowed", "request-additional-properties-forbidden")]
    [InlineData("additionalProperties: {type: string}", "{}", "request-type-widened", "request-type-narrowed")]
    [InlineData("additionalProperties: {type: string}", "{type: string, maxLength: 5}", "request-max-length-added", "request-max-length-removed")]
    public void A_member_that_a_pattern_names_was_one_of_the_others(string others, string schema, string added, string removed)
    {
        var (without, with) = ($"{{type: object, {others}}}", $"{{type: object, {others}, patternProperties: {{^x-: {schema}}}}}");

        Assert.Equal([added], Documents.CompareRequests(without, with));
        Assert.Equal([removed], Documents.CompareRequests(with, without));
    }

    [Fact]
    public void A_pattern_of_members_that_were_not_allowed_refuses_none() =>
        Assert.Equal(
            ["request-additional-properties-allowed", "request-additional-properties-allowed"],
            Documents.CompareRequests("{type: object, additionalProperties: false}", "{type: object, patternProperties: {^x-: {type: string}}}"));

    [Theory]
    [InlineData("{type: object, allOf: [{properties: {a: {}}}], unevaluatedProperties: {type: string}}", "{type: object, allOf: [{properties: {a: {}}}], additionalProperties: {type: string}}", "unevaluated-properties")]
    [InlineData("{type: object, dependentSchemas: {a: {properties: {b: {}}}}, unevaluatedProperties: {type: string}}", "{type: object, dependentSchemas: {a: {properties: {b: {}}}}, additionalProperties: {type: string}}", "unevaluated-properties")]
    [InlineData("{type: array, contains: {minimum: 1}, unevaluatedItems: {type: string}}", "{type: array, contains: {minimum: 1}, items: {type: string}}", "unevaluated-items")]
    [InlineData("{type: array, allOf: [{prefixItems: [{}]}], unevaluatedItems: {type: string}}", "{type: array, allOf: [{prefixItems: [{}]}], items: {type: string}}", "unevaluated-items")]
    [InlineData("{type: array, if: {minItems: 2}, then: {prefixItems: [{}]}, unevaluatedItems: {type: string}}", "{type: array, if: {minItems: 2}, then: {prefixItems: [{}]}, items: {type: string}}", "unevaluated-items")]
    public void What_nothing_has_evaluated_is_less_than_all_others(string unevaluated, string others, string keyword) =>
        Assert.Contains($"request-{keyword}-removed", Documents.CompareRequests(unevaluated, others));

    [Theory]
    [InlineData("{type: string}", "{type: string, enum: []}", "nothing is allowed now; any value was")]
    [InlineData("{type: string, enum: []}", "{type: string}", "any value is allowed now; nothing was")]
    [InlineData("{type: string}", "{type: string, enum: [b, a]}", "only \"a\", \"b\" is allowed now; any value was")]
    public void A_list_of_values_is_told_by_them(string @base, string head, string message) =>
        Assert.Equal(message, Assert.Single(Documents.Compare(Documents.OfRequest(@base), Documents.OfRequest(head))).Message);

    [Fact]
    public void What_excludes_everything_allows_nothing()
    {
        Assert.Equal(["request-type-narrowed"], Documents.CompareRequests("{type: string}", "{type: string, not: {}}"));
        Assert.Equal(["response-type-widened"], Documents.CompareResponses("{not: true}", "{type: string}"));
    }

    [Theory]
    [InlineData("integer", "number")]
    [InlineData("number", "integer")]
    public void Where_there_may_be_too_many_items_neither_fewer_nor_more_of_them_is_harmless(string @base, string head) =>
        Assert.Equal(["request-contains-added", "request-contains-removed"], Documents.CompareRequests(Array(@base), Array(head)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("minContains: 0", "", "request-contains-added", "response-contains-removed")]
    [InlineData("minContains: 0, maxContains: 5", "maxContains: 5", "request-min-contains-raised", "response-min-contains-lowered")]
    [InlineData("minContains: 0, maxContains: 5", "minContains: 2, maxContains: 5", "request-min-contains-raised", "response-min-contains-lowered")]
    [InlineData("", "minContains: 2", "request-min-contains-raised", "response-min-contains-lowered")]
    public void An_array_contains_one_item_where_nothing_else_is_said(string few, string more, string request, string responseBack)
    {
        var (loose, tight) = ($"{{type: array, contains: {{type: string}}, {few}}}", $"{{type: array, contains: {{type: string}}, {more}}}");

        Assert.Equal([request], Documents.CompareRequests(loose, tight));
        Assert.Equal([responseBack], Documents.CompareResponses(tight, loose));
    }

    [Theory]
    [InlineData("^x-", "string", "request-property-removed")]
    [InlineData("^x-", "integer", "request-property-removed", "request-type-changed")]
    [InlineData("^y-", "string", "request-property-refused")]
    [InlineData("(", "string", "request-property-refused")]
    public void A_member_that_only_a_pattern_names_now_is_still_understood(string pattern, string type, params string[] rules) =>
        Assert.Equal(
            rules,
            Documents.CompareRequests(
                $"{{type: object, additionalProperties: false, properties: {{x-a: {{type: string}}}}, patternProperties: {{'{pattern}': {{type: {type}}}}}}}",
                $"{{type: object, additionalProperties: false, patternProperties: {{'{pattern}': {{type: {type}}}}}}}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{}", "{type: object, required: [a], properties: {a: {type: string}}}", "request-schema-added")]
    [InlineData("{type: object, properties: {a: {}}}", "{type: object, properties: {a: {type: string, maxLength: 3}}}", "request-type-narrowed")]
    [InlineData("{type: string, maxLength: 5}", "{type: integer, minimum: 5}", "request-type-changed")]
    [InlineData("{type: string}", "{type: [string, integer], minimum: 5}", "request-type-widened")]
    [InlineData("{type: [string, 'null']}", "{type: [integer, 'null']}", "request-type-changed")]
    [InlineData("{type: string}", "{type: 'null'}", "request-type-changed")]
    [InlineData("{type: 'null'}", "{type: integer}", "request-type-changed")]
    [InlineData("{type: [string, 'null']}", "{type: 'null'}", "request-type-narrowed")]
    [InlineData("{type: 'null'}", "{anyOf: [{type: 'null'}, {const: false}]}", "request-type-widened")]
    public void A_change_of_type_is_told_once_and_hides_what_follows_from_it(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests(@base, head));

    [Fact]
    public void A_string_that_may_be_null_and_becomes_an_integer_has_changed_twice() =>
        Assert.Equal(["request-null-removed", "request-type-changed"], Documents.CompareRequests("{type: [string, 'null']}", "{type: integer}").Order());

    [Theory]
    [InlineData("{type: object, required: [a]}", "{type: object, required: [a, b]}", "request-property-became-required")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: integer}}", "request-type-changed")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: false}", "request-additional-properties-forbidden")]
    [InlineData("{type: array, items: {type: array, items: {type: string}}}", "{type: array, items: {type: array, items: {type: string, maxLength: 5}}}", "request-max-length-added")]
    [InlineData("{type: integer, maximum: 9223372036854775807}", "{type: integer, maximum: 9223372036854775806}", "request-maximum-lowered")]
    [InlineData("{type: number, minimum: 5}", "{type: number, exclusiveMinimum: 5}", "request-minimum-raised")]
    [InlineData("{type: number, maximum: 1.0e400}", "{type: number, maximum: 1.0e399}", "request-maximum-lowered")]
    [InlineData("{type: string, maxLength: 99999999999}", "{type: string, maxLength: 99999999998}", "request-max-length-lowered")]
    [InlineData("{const: 5}", "{const: '5'}", "request-type-changed")]
    [InlineData("{type: object, const: {a: 1}}", "{type: object, const: {a: 2}}", "request-const-changed")]
    [InlineData("{type: object, properties: {a: true}}", "{type: object, properties: {a: false}}", "request-type-narrowed")]
    [InlineData("{type: object}", "{type: object, properties: {a: false}}", "request-property-refused")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: string}, prefixItems: [{type: integer}]}", "request-type-changed")]
    [InlineData("{type: array, items: {type: string}, prefixItems: [{type: string, maxLength: 3}]}", "{type: array, items: {type: string}}", "request-max-length-removed")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: string}, prefixItems: [{type: string}, {type: string, minLength: 1}]}", "request-min-length-added")]
    public void Details_are_exact(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("{oneOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}]}", "{oneOf: [{type: object, title: B, required: [b, c]}, {type: object, title: A, required: [a]}]}", "request-property-became-required")]
    [InlineData(
        "{oneOf: [{type: object, properties: {kind: {const: a}}}, {type: object, properties: {kind: {const: b}}}]}",
        "{oneOf: [{type: object, properties: {kind: {const: b}, more: {type: string}}}, {type: object, properties: {kind: {const: a}}}]}",
        "request-optional-property-added")]
    [InlineData("{anyOf: [{type: string}, {type: 'null'}, {type: integer}]}", "{anyOf: [{type: string}, {type: 'null'}]}", "request-type-narrowed")]
    [InlineData("{type: object, required: [a]}", "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}]}", "request-alternatives-added")]
    [InlineData("{oneOf: [{type: object, required: [a]}, {type: array, items: {}}]}", "{type: object, required: [a]}", "request-alternatives-removed")]
    [InlineData("{anyOf: [{type: array, items: {}}, {type: object}]}", "{anyOf: [{type: array, items: {}}, {type: object}], type: object}", "request-type-narrowed")]
    [InlineData("{type: array, items: {}}", "{type: array, items: {anyOf: [{enum: [a]}, {type: integer}]}}", "request-type-narrowed")]
    [InlineData("{type: integer}", "{type: integer, anyOf: [{minimum: 5}, {maximum: 3}]}", "request-union-demanded")]
    [InlineData("{anyOf: [{type: object, required: [a]}, {type: 'null'}]}", "{anyOf: [{type: object, required: [a]}, {type: array, items: {}}, {type: 'null'}]}", "request-alternatives-added")]
    public void Alternatives_are_matched_by_what_they_say(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("{type: array, items: {type: string}, minItems: 1}", "{oneOf: [{type: string}, {type: array, items: {type: string}, minItems: 1}]}")]
    [InlineData("{type: array, items: {type: string}}", "{oneOf: [{type: string}, {type: array, items: {type: string}, maxItems: 5}]}", "request-max-items-added")]
    [InlineData("{type: string, format: uuid, minLength: 3}", "{anyOf: [{type: array, items: {}}, {type: string, format: uuid, minLength: 3}]}")]
    [InlineData("{type: string, enum: [a]}", "{anyOf: [{type: object}, {type: string, enum: [a, b]}]}", "request-enum-value-added")]
    [InlineData("{type: string, default: a}", "{anyOf: [{type: object}, {type: string, default: a}], default: b}", "request-default-changed")]
    [InlineData("{type: object, required: [a], patternProperties: {x: {type: string}}}", "{anyOf: [{type: object, required: [a], patternProperties: {x: {}}}, {type: array, items: {}}]}", "request-type-widened")]
    public void What_moved_into_an_alternative_is_compared_with_it(string plain, string union, params string[] rules) =>
        Assert.Equal([.. rules, "request-alternatives-added"], Documents.CompareRequests(plain, union).OrderBy(rule => rule == "request-alternatives-added"));

    [Theory]
    [InlineData("{type: array, items: {}}", "array may stand in its place now (oneOf)")]
    [InlineData("{type: array, items: {}, title: Long}", "Long may stand in its place now (oneOf)")]
    [InlineData("{type: object, required: [a]}, {type: object, required: [b]}", "#2, #3 may stand in its place now (oneOf)")]
    public void Alternatives_are_called_by_their_title_or_a_type_of_their_own(string others, string message)
    {
        var change = Assert.Single(Documents.Compare(Documents.OfResponse("{type: string}"), Documents.OfResponse($"{{oneOf: [{{type: string}}, {others}]}}")));

        Assert.Equal(message, change.Message);
    }

    [Fact]
    public void What_stands_beside_alternatives_is_compared_with_what_stood_there() =>
        Assert.Equal(
            ["request-alternatives-added", "request-max-properties-lowered"],
            Documents.CompareRequests(
                "{type: object, required: [a], maxProperties: 5}",
                "{maxProperties: 3, anyOf: [{type: object, required: [a], maxProperties: 5}, {type: array, items: {}}]}").Order());

    [Theory]
    [InlineData("{type: object, required: [a]}, {type: object, required: [b]}", "request-any-of-became-one-of", "request-one-of-became-any-of")]
    [InlineData("{type: object, required: [k], properties: {k: {const: a}}}, {type: object, required: [k], properties: {k: {enum: [b, a]}}}", "request-any-of-became-one-of", "request-one-of-became-any-of")]
    [InlineData("{type: object, required: [k], properties: {k: {const: a}}}, {type: object, properties: {k: {const: b}}}", "request-any-of-became-one-of", "request-one-of-became-any-of")]
    [InlineData("{type: [object, array], items: {}}, {type: [object, array], required: [a], items: {}}", "request-any-of-became-one-of", "request-one-of-became-any-of")]
    [InlineData("{type: object, required: [k], properties: {k: {const: a}}}, {type: object, required: [k], properties: {k: {enum: [b, c]}}}")]
    [InlineData("{type: object, required: [a]}, {type: array, items: {}}")]
    [InlineData("{type: string, enum: [a]}, {type: string, enum: [b]}")]
    public void Whether_several_alternatives_may_fit_matters_where_they_can(string alternatives, params string[] rules)
    {
        var (some, one) = ($"{{anyOf: [{alternatives}]}}", $"{{oneOf: [{alternatives}]}}");

        Assert.Equal(rules, Documents.CompareRequests(some, one).Concat(Documents.CompareRequests(one, some)));
    }

    [Fact]
    public void Where_a_member_tells_alternatives_apart_no_value_fits_several() =>
        Assert.Empty(Documents.CompareRequests(
            "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}], discriminator: {propertyName: k}}",
            "{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}], discriminator: {propertyName: k}}"));

    [Theory]
    [InlineData("mapping: {}", "mapping: {}, defaultMapping: A", "response-discriminator-value-added", "a value that the discriminator does not know leads to A now")]
    [InlineData("defaultMapping: A", "mapping: {}", "response-discriminator-value-removed", "a value that the discriminator does not know leads nowhere any more; it led to A")]
    [InlineData("defaultMapping: A", "defaultMapping: '#/components/schemas/B'", "discriminator-mapping-changed", "a value that the discriminator does not know went from A to B")]
    public void What_an_unknown_value_of_a_discriminator_leads_to_matters(string @base, string head, string rule, string message)
    {
        var change = Assert.Single(Documents.Compare(Discriminated(@base), Discriminated(head)));

        Assert.Equal((rule, message), (change.Rule.Id, change.Message));

        static string Discriminated(string discriminator) => Documents.OfResponse(
            $"{{oneOf: [{{type: object, title: A, required: [a]}}, {{type: object, title: B, required: [b]}}], discriminator: {{propertyName: k, {discriminator}}}}}", "3.2.0");
    }

    [Theory]
    [InlineData("{type: [string, 'null'], enum: [a, null]}", "{type: [string, 'null'], enum: [a]}", "request-null-removed")]
    [InlineData("{type: [string, 'null'], const: a}", "{type: [string, 'null'], enum: [a, null]}", "request-null-added")]
    [InlineData("{type: [string, 'null'], enum: [a]}", "{type: string, enum: [a]}")]
    [InlineData("{type: [string, 'null'], enum: [a]}", "{type: string, const: a}")]
    public void A_list_of_values_without_null_excludes_it(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests(@base, head));

    [Theory]
    [InlineData("itemSchema: {type: object, properties: {a: {type: string}}}", "itemSchema: {type: object, properties: {a: {type: integer}}}", "response-type-changed", "GET /a > response 200[] > a")]
    [InlineData("itemSchema: {type: object}", "", "response-schema-removed", "GET /a > response 200[]")]
    [InlineData("", "itemSchema: {type: object}", "response-schema-added", "GET /a > response 200[]")]
    public void The_items_of_a_stream_are_compared(string @base, string head, string rule, string place)
    {
        var change = Assert.Single(Documents.Compare(Stream(@base), Stream(head)));

        Assert.Equal((rule, place), (change.Rule.Id, change.Place));

        static string Stream(string mediaType) => Documents.Of($"/a: {{get: {{responses: {{'200': {{description: A, content: {{application/jsonl: {{{mediaType}}}}}}}}}}}}}", "3.2.0");
    }

    [Theory]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, properties: {a: {type: integer}}, additionalProperties: {type: string}}", "request-optional-property-added")]
    [InlineData("{type: object, properties: {a: {type: integer}}, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}", "request-property-removed")]
    public void A_member_that_is_declared_or_no_longer_is_was_or_is_one_of_the_others(string @base, string head, string rule) =>
        Assert.Equal([rule, "request-type-changed"], Documents.CompareRequests(@base, head).Order());

    [Fact]
    public void A_parameter_of_a_path_counts_for_each_of_its_operations()
    {
        const string Operations = "get: {responses: {}}, put: {responses: {}}";
        var change = Assert.Single(Documents.Compare(
            Documents.Of($"/a: {{parameters: [{{name: q, in: query, schema: {{type: string}}}}], {Operations}}}"),
            Documents.Of($"/a: {{parameters: [{{name: q, in: query, required: true, schema: {{type: string}}}}], {Operations}}}")));

        Assert.Equal("parameter-became-required", change.Rule.Id);
        Assert.Equal("GET /a > query parameter q", change.Place);
        Assert.Equal(["GET /a", "PUT /a"], change.Operations);
    }

    [Theory]
    [InlineData("{type: integer}", "{type: string}", "request-type-widened")]
    [InlineData("{type: string}", "{type: integer}", "request-type-narrowed")]
    [InlineData("{type: string}", "{type: array, items: {type: string}}", "parameter-became-list")]
    [InlineData("{type: array, items: {type: string}}", "{type: string}", "request-type-changed")]
    public void In_a_query_everything_is_text(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.Compare(Parameter(@base), Parameter(head)).Select(change => change.Rule.Id));

    [Theory]
    [InlineData("application/json", "application/hal+json", "response-media-type-narrowed")]
    [InlineData("application/hal+json", "application/json", "response-media-type-widened")]
    [InlineData("application/json", "application/xml", "response-media-type-added", "response-media-type-removed")]
    [InlineData("application/*", "application/json", "response-media-type-narrowed")]
    public void Media_types_have_ranges_and_families(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.Compare(Body(@base), Body(head)).Select(change => change.Rule.Id).Order());

    [Fact]
    public void What_a_webhook_sends_is_judged_as_what_is_received()
    {
        var changes = Documents.Compare(Webhook("{a: {type: string}, b: {type: string}}"), Webhook("{a: {type: string}}"));

        Assert.Equal("response-optional-property-removed", Assert.Single(changes).Rule.Id);
    }

    [Theory]
    [InlineData("2026-11-21", "deprecated-operation-removed")]
    [InlineData("2026-11-22", "deprecated-operation-removed")]
    [InlineData("2026-11-23", "operation-removed-before-sunset")]
    [InlineData("next year", "operation-removed-before-sunset")]
    public void A_deprecated_operation_may_go_on_its_day(string sunset, string rule) =>
        Assert.Equal([rule], Documents.Compare(
            Documents.Of($"/a: {{get: {{deprecated: true, x-sunset: '{sunset}', responses: {{}}}}}}"), Documents.Of("")).Select(change => change.Rule.Id));

    private static string Parameter(string schema) =>
        Documents.Of($"/a: {{get: {{parameters: [{{name: q, in: query, schema: {schema}}}], responses: {{}}}}}}");

    private static string Body(string mediaType) =>
        Documents.Of($"/a: {{get: {{responses: {{'200': {{description: A, content: {{'{mediaType}': {{schema: {{type: string}}}}}}}}}}}}}}");

    private static string Webhook(string properties) =>
        Documents.Of("", rest: $"webhooks: {{event: {{post: {{requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {properties}}}}}}}}}, responses: {{}}}}}}}}");

    private static string Requiring(string a) => $"{{type: object, required: [a], properties: {{a: {a}}}}}";

    private static string Array(string item) => $"{{type: array, contains: {{type: {item}}}, minContains: 1, maxContains: 3}}";
}
