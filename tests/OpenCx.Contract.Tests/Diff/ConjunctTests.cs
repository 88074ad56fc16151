namespace OpenCx.Contract.Tests.Diff;

/// <summary>Schemas that all have to be satisfied (<c>allOf</c>) hold each by itself, whatever their order.</summary>
public class ConjunctTests
{
    [Theory]
    [InlineData("card: number, bank: iban", "card: iban, bank: number", "request-property-became-optional", "request-property-became-optional", "request-property-became-required", "request-property-became-required")]
    [InlineData("card: number, bank: iban", "bank: iban, card: number")]
    [InlineData("card: number, bank: number", "card: number", "request-condition-removed")]
    [InlineData("card: number", "bank: number, card: number", "request-condition-added")]
    [InlineData("bank: number, bank: iban", "card: number, bank: iban, bank: number", "request-condition-added")]
    [InlineData("bank: number, bank: iban", "bank: iban", "request-property-became-optional")]
    [InlineData("card: number, bank: iban", "card: number, cash: iban", "request-condition-changed")]
    [InlineData("card: number, bank: iban", "bank: bic, card: number", "request-property-became-optional", "request-property-became-required")]
    public void What_follows_from_a_condition_stays_with_it(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests(Conditions(@base), Conditions(head)).Order());

    [Theory]
    [InlineData("{properties: {x: {type: string}}}", "{properties: {x: {type: string}, y: {type: string}}}", "request-optional-property-added")]
    [InlineData("{properties: {x: {type: string}}}", "{properties: {x: {type: string}}, required: [x]}", "request-property-became-required")]
    [InlineData("{properties: {x: {type: string}}}, {properties: {y: {type: string}}}", "{properties: {y: {type: string}, z: {type: string}}}, {properties: {x: {type: string}}}", "request-optional-property-added")]
    [InlineData("{properties: {x: {type: string}}}", "{properties: {x: {type: string}}}, {properties: {y: {type: string}}}", "request-all-of-added")]
    public void A_part_without_a_name_that_changed_is_no_further_one(string @base, string head, string rule) =>
        Assert.Equal([rule], Documents.CompareRequests($"{{allOf: [{{type: object, properties: {{a: {{type: string}}}}}}, {@base}]}}", $"{{allOf: [{{type: object, properties: {{a: {{type: string}}}}}}, {head}]}}"));

    [Theory]
    [InlineData("{type: object, properties: {a: {}}}, {properties: {b: {}}}], unevaluatedProperties: false", "{type: object, properties: {a: {}}, unevaluatedProperties: false}, {properties: {b: {}}}]", "request-property-refused")]
    [InlineData("{type: object, additionalProperties: true, unevaluatedProperties: false}]", "{type: object, unevaluatedProperties: false}]", "request-additional-properties-forbidden")]
    [InlineData("{type: object, additionalProperties: true}]", "{type: object, additionalProperties: true, unevaluatedProperties: false}]")]
    [InlineData("{type: object, additionalProperties: {type: string}, properties: {a: {type: string, minLength: 1}}}]", "{type: object, additionalProperties: {type: string}}, {properties: {a: {minLength: 1}}}]")]
    [InlineData("{type: object, additionalProperties: {type: string}, properties: {a: {type: integer}}}]", "{type: object, additionalProperties: {type: string}}, {properties: {a: {type: integer}}}]", "request-type-narrowed")]
    public void What_a_part_says_of_undeclared_members_holds_for_those_of_others(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests($"{{allOf: [{@base}}}", $"{{allOf: [{head}}}").Order(StringComparer.Ordinal));

    [Fact]
    public void Formats_of_which_a_value_has_both_are_no_less_than_either()
    {
        Assert.Equal(["request-format-changed"], Documents.CompareRequests("{type: string, format: date-time}", "{allOf: [{type: string, format: date-time}, {format: date}]}"));
        Assert.Empty(Documents.CompareRequests("{allOf: [{type: string, format: date}, {format: date-time}]}", "{allOf: [{format: date-time}, {format: date, type: string}]}"));
        Assert.Empty(Documents.CompareRequests("{type: integer, format: int32}", "{allOf: [{type: integer, format: int64}, {format: int32}]}"));
    }

    [Fact]
    public void What_follows_from_conditions_is_judged_in_both_directions()
    {
        var (@base, head) = (Conditions("card: number, bank: iban"), Conditions("card: iban, bank: number"));

        Assert.Contains("response-property-became-optional", Documents.CompareResponses(@base, head));
        Assert.Contains("response-property-became-optional", Documents.CompareResponses(head, @base));
    }

    [Theory]
    [InlineData("if: {required: [a]}")]
    [InlineData("then: {required: [a]}, else: {required: [b]}")]
    [InlineData("if: {required: [a]}, then: {}, else: true")]
    [InlineData("dependentRequired: {a: [a]}")]
    public void What_nothing_follows_from_says_nothing(string keywords)
    {
        Assert.Empty(Documents.CompareRequests("{type: object}", $"{{type: object, {keywords}}}"));
        Assert.Empty(Documents.CompareRequests($"{{type: object, {keywords}}}", "{type: object}"));
    }

    [Theory]
    [InlineData("{contains: {const: 1}}, {contains: {const: 2}}", "{contains: {const: 2}}, {contains: {const: 1}}")]
    [InlineData("{contains: {const: 1}}, {contains: {const: 2}}", "{contains: {const: 2}}", "request-contains-removed")]
    [InlineData("{contains: {const: 1}}", "{contains: {const: 2}}, {contains: {const: 1}}", "request-contains-added")]
    [InlineData("{contains: {const: 1}}, {contains: {const: 2}}", "{contains: {const: 3}}, {contains: {const: 1}}", "request-const-changed")]
    [InlineData("{contains: {enum: [1]}}", "{contains: {enum: [1, 2]}}", "request-enum-value-added")]
    [InlineData("{contains: {enum: [1]}}", "{contains: {enum: [1]}}, {contains: {enum: [1, 2]}}")]
    [InlineData("{contains: {const: 1}, minContains: 2}, {contains: {const: 2}, minContains: 3}", "{contains: {const: 1}, minContains: 3}, {contains: {const: 2}, minContains: 2}", "request-min-contains-lowered", "request-min-contains-raised")]
    public void What_an_array_has_to_contain_is_counted_by_itself(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.CompareRequests($"{{type: array, allOf: [{@base}]}}", $"{{type: array, allOf: [{head}]}}").Order());

    [Theory]
    [InlineData("{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 2, allOf: [{multipleOf: 3}]}", "multipleOf went from 2 to 6")]
    [InlineData("{type: number, multipleOf: 0.4}", "{type: number, multipleOf: 0.4, allOf: [{multipleOf: 0.6}]}", "multipleOf went from 0.4 to 1.2")]
    [InlineData("{type: number, multipleOf: 2}", "{type: number, multipleOf: 2, allOf: [{multipleOf: 1.0e200}]}", "multipleOf went from 2 to 1e200")]
    [InlineData("{type: array, prefixItems: [{type: string}]}", "{type: array, allOf: [{prefixItems: [{type: string}]}, {prefixItems: [{maxLength: 5}]}]}", "maxLength is 5 now; there was none")]
    [InlineData("{type: array, items: {type: string}, allOf: [{prefixItems: [{minLength: 1}]}]}", "{type: array, items: {type: string, maxLength: 5}, allOf: [{prefixItems: [{minLength: 1}]}]}", "maxLength is 5 now; there was none")]
    public void What_two_schemas_say_of_one_value_holds_together(string @base, string head, string message) =>
        Assert.Contains(message, Documents.Compare(Documents.OfRequest(@base), Documents.OfRequest(head)).Select(change => change.Message));

    [Theory]
    [InlineData("{type: integer, multipleOf: 6}", "{type: integer, allOf: [{multipleOf: 2}, {multipleOf: 3}]}")]
    [InlineData("{type: number, multipleOf: 0.5}", "{type: number, allOf: [{multipleOf: 0.5}, {multipleOf: 0.25}]}")]
    [InlineData("{type: array, prefixItems: [{type: string, maxLength: 5}]}", "{type: array, allOf: [{prefixItems: [{maxLength: 5}]}, {prefixItems: [{type: string}]}]}")]
    [InlineData("{type: array, prefixItems: [{type: string}, {type: string, maxLength: 5}], items: {type: string}}", "{type: array, allOf: [{items: {type: string}}, {prefixItems: [{}, {maxLength: 5}]}]}")]
    public void What_two_schemas_say_together_one_may_say(string one, string two)
    {
        Assert.Empty(Documents.CompareRequests(one, two));
        Assert.Empty(Documents.CompareResponses(two, one));
    }

    [Theory]
    [InlineData("allOf: [{type: object, properties: {a: {}}, additionalProperties: false}, {type: object, properties: {b: {}}}]", "b")]
    [InlineData("allOf: [{type: object, properties: {b: {}}}, {type: object, properties: {a: {}}, additionalProperties: {not: {}}}]", "b")]
    [InlineData("type: object, properties: {a: {}}, additionalProperties: false, allOf: [{properties: {b: {}}}]", "b")]
    [InlineData("allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}], additionalProperties: false", "a", "b")]
    [InlineData("allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}], unevaluatedProperties: false")]
    [InlineData("allOf: [{type: object, properties: {a: {}}, patternProperties: {^b: {}}, additionalProperties: false}, {type: object, properties: {b: {}}}]")]
    public void A_closed_part_refuses_what_others_declare(string parts, params string[] refused)
    {
        var (whole, composed) = ("{type: object, properties: {a: {}, b: {}}, additionalProperties: false}", $"{{{parts}}}");
        var accepted = refused.Select(name => $"`{name}` is no longer refused");

        Assert.Equal(
            refused.Select(name => $"`{name}` is refused by a part of the schema that does not declare it, and undeclared members are not allowed"),
            Told("request-property-refused", Documents.OfRequest(whole), Documents.OfRequest(composed)));
        Assert.Equal(accepted, Told("request-optional-property-added", Documents.OfRequest(composed), Documents.OfRequest(whole)));
        Assert.Equal(accepted, Told("response-property-added", Documents.OfResponse(composed), Documents.OfResponse(whole)));

        static IEnumerable<string> Told(string rule, string @base, string head) =>
            Documents.Compare(@base, head).Where(change => change.Rule.Id == rule).Select(change => change.Message).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void What_a_closed_part_has_always_refused_is_compared_as_it_is_declared()
    {
        Assert.Contains("request-type-changed", Documents.CompareRequests(Of("string"), Of("integer")));

        static string Of(string type) => $"{{allOf: [{{type: object, additionalProperties: false}}, {{type: object, properties: {{b: {{type: {type}}}}}}}]}}";
    }

    /// <summary>An object with a condition for each kind: <c>card: number</c> asks for a number of cards.</summary>
    private static string Conditions(string kinds) =>
        $"{{type: object, allOf: [{string.Join(", ", kinds.Split(", ").Select(Condition))}]}}";

    private static string Condition(string kind) => kind.Split(": ") is [var name, var member]
        ? $"{{if: {{properties: {{kind: {{const: {name}}}}}, required: [kind]}}, then: {{required: [{member}]}}}}"
        : throw new ArgumentException($"'{kind}' does not read 'kind: member'.", nameof(kind));
}
