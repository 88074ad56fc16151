using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the remaining keywords of JSON Schema: a new one says more of a value, a removed one less.</summary>
/// <param name="Keyword">The keyword, where it is one of those that are told of alike.</param>
/// <param name="Added">It says more.</param>
/// <param name="Removed">It says less.</param>
internal sealed record KeywordRules(string Keyword, RulePair Added, RulePair Removed)
{
    public static readonly RulePair ConditionAdded = Narrowing(
        "condition-added", "What is allowed depends on a condition (if).",
        ("{type: string}", "{type: string, if: {minLength: 3}, then: {pattern: '^a'}}"));

    public static readonly RulePair ConditionRemoved = Widening(
        "condition-removed", "What is allowed no longer depends on a condition (if).",
        ("{type: string, if: {minLength: 3}, then: {pattern: '^a'}}", "{type: string}"));

    public static readonly RulePair ConditionChanged = Changing(
        "condition-changed", "What is allowed depends on another condition (if).",
        ("{type: string, if: {minLength: 3}, then: {pattern: '^a'}}", "{type: string, if: {minLength: 2}, then: {pattern: '^a'}}"));

    public static readonly RulePair NotAdded = Narrowing(
        "not-added", "Some values are excluded (not).", ("{type: string}", "{type: string, not: {enum: [a]}}"));

    public static readonly RulePair NotRemoved = RulePair.Of(
        "not-removed", "No values are excluded (not) any more.", ("{type: string, not: {enum: [a]}}", "{type: string}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair NotChanged = RulePair.Of(
        "not-changed", "Other values are excluded (not).", ("{type: string, not: {enum: [a]}}", "{type: string, not: {enum: [b]}}"),
        (Breaking, Effects.ServerRefuses), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair DependencyAdded = Narrowing(
        "dependent-required-added", "A member asks for others beside it.",
        ("{type: object}", "{type: object, dependentRequired: {a: [b]}}"));

    public static readonly RulePair DependencyRemoved = Widening(
        "dependent-required-removed", "A member no longer asks for others beside it.",
        ("{type: object, dependentRequired: {a: [b]}}", "{type: object}"));

    public static readonly RulePair DependencyChanged = Changing(
        "dependent-required-changed", "A member asks for other members beside it.",
        ("{type: object, dependentRequired: {a: [b]}}", "{type: object, dependentRequired: {a: [c]}}"));

    /// <summary>Some items of an array have to fit.</summary>
    public static readonly KeywordRules Contains = Of("contains", "type: array", "{type: string}");

    /// <summary>The keywords that hold one schema.</summary>
    public static readonly IReadOnlyList<KeywordRules> Single =
    [
        Of("propertyNames", "type: object", "{pattern: '^a'}"),
        Of("unevaluatedItems", "type: array, allOf: [{prefixItems: [{type: string}]}]", "{type: string}"),
        Of("unevaluatedProperties", "type: object, allOf: [{properties: {a: {type: string}}}]", "{type: string}"),
        Of("contentSchema", "type: string", "{type: object}"),
    ];

    /// <summary>The keywords that hold schemas by name.</summary>
    public static readonly IReadOnlyList<KeywordRules> Named =
    [
        Of("patternProperties", "type: object", "{'^a': {type: string}}"),
        Of("dependentSchemas", "type: object", "{a: {required: [b]}}"),
    ];

    private static KeywordRules Of(string keyword, string others, string schema)
    {
        var id = RuleId.Of(keyword);
        var (without, with) = ($"{{{others}}}", $"{{{others}, {keyword}: {schema}}}");
        return new KeywordRules(
            keyword,
            Narrowing($"{id}-added", $"The keyword {keyword} says more of a value.", (without, with)),
            Widening($"{id}-removed", $"The keyword {keyword} says less of a value.", (with, without)));
    }

    private static RulePair Narrowing(string id, string summary, (string, string) schemas) =>
        RulePair.Of(id, summary, schemas, (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    private static RulePair Widening(string id, string summary, (string, string) schemas) =>
        RulePair.Of(id, summary, schemas, (Info, Effects.ServerAcceptsMore), (Breaking, Effects.ServerSendsMore));

    private static RulePair Changing(string id, string summary, (string, string) schemas) =>
        RulePair.Of(id, summary, schemas, (Breaking, Effects.ServerRefuses), (Breaking, Effects.ServerSendsMore));
}
