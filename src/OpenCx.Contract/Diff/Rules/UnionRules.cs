using OpenCx.Contract.Diff.Meaning;
using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the alternatives of <c>oneOf</c> and <c>anyOf</c>, and of <c>allOf</c>.</summary>
internal static class UnionRules
{
    private const string A = "{type: object, required: [a], properties: {a: {type: string}}}";
    private const string B = "{type: object, required: [b], properties: {b: {type: string}}}";
    private const string C = "{type: object, required: [c], properties: {c: {type: string}}}";

    private static readonly CSharpEffect Unknown =
        RunTime("Code compiles; a value of the new alternative reaches code that does not know it.");

    private static readonly CSharpEffect Disappears =
        SourceBreak("The class of the alternative may disappear from the client.");

    private static readonly CSharpEffect Gained = Nothing("The client gains a class.");

    public static readonly RulePair OneOfAdded = RulePair.Of(
        "one-of-added", "A value may follow a further alternative of a oneOf.",
        ($"{{oneOf: [{A}, {B}]}}", $"{{oneOf: [{A}, {B}, {C}]}}"), (Info, Gained), (Breaking, Unknown));

    public static readonly RulePair OneOfRemoved = RulePair.Of(
        "one-of-removed", "A value may no longer follow one alternative of a oneOf.",
        ($"{{oneOf: [{A}, {B}, {C}]}}", $"{{oneOf: [{A}, {B}]}}"), (Breaking, Disappears), (Info, Disappears));

    public static readonly RulePair AnyOfAdded = RulePair.Of(
        "any-of-added", "A value may follow a further alternative of an anyOf.",
        ($"{{anyOf: [{A}, {B}]}}", $"{{anyOf: [{A}, {B}, {C}]}}"), (Info, Gained), (Warning, Unknown));

    public static readonly RulePair AnyOfRemoved = RulePair.Of(
        "any-of-removed", "A value may no longer follow one alternative of an anyOf.",
        ($"{{anyOf: [{A}, {B}, {C}]}}", $"{{anyOf: [{A}, {B}]}}"), (Breaking, Disappears), (Info, Disappears));

    public static readonly RulePair AlternativesAdded = RulePair.Of(
        "alternatives-added", "One schema became one alternative of several.",
        (A, $"{{anyOf: [{A}, {B}]}}"), (Info, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));

    public static readonly RulePair AlternativesRemoved = RulePair.Of(
        "alternatives-removed", "Of several alternatives one is left.",
        ($"{{anyOf: [{A}, {B}]}}", A), (Breaking, Effects.MemberTypeChanges), (Info, Effects.MemberTypeChanges));

    public static readonly RulePair BecameExclusive = RulePair.Of(
        "any-of-became-one-of", "A value may no longer follow several alternatives at once.",
        ($"{{anyOf: [{A}, {B}]}}", $"{{oneOf: [{A}, {B}]}}"), (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair BecameInclusive = RulePair.Of(
        "one-of-became-any-of", "A value may follow several alternatives at once.",
        ($"{{oneOf: [{A}, {B}]}}", $"{{anyOf: [{A}, {B}]}}"), (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair Introduced = RulePair.Of(
        "union-introduced", "One schema became a choice of others.",
        (A, $"{{oneOf: [{B}, {C}]}}"), (Breaking, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));

    public static readonly RulePair Dissolved = RulePair.Of(
        "union-dissolved", "A choice of schemas became one that was none of them.",
        ($"{{oneOf: [{B}, {C}]}}", A), (Breaking, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));

    public static readonly RulePair Demanded = RulePair.Of(
        "union-demanded", "A value has to follow one of some alternatives besides what it had to before.",
        ("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair Dropped = RulePair.Of(
        "union-dropped", "A value need not follow one of some alternatives any more.",
        ("{type: object, properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}", "{type: object, properties: {a: {type: string}}}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly Rule Wrapped = Rule.Request(
        "wrapped-in-one-of", Breaking, "One schema became exactly one of several of the same type: what was valid may fit two of them.",
        Effects.MemberTypeChanges, RuleExample.Request(A, $"{{oneOf: [{A}, {B}]}}"));

    public static readonly Rule ConjunctAdded = Rule.Request(
        "all-of-added", Breaking, "A value has to satisfy a further schema.",
        Effects.ServerRefuses,
        RuleExample.Request(
            "{allOf: [{type: object, properties: {a: {type: string}}}]}",
            "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}"));

    public static RulePair Added(SchemaUnion union) => union.IsExclusive ? OneOfAdded : AnyOfAdded;

    public static RulePair Removed(SchemaUnion union) => union.IsExclusive ? OneOfRemoved : AnyOfRemoved;
}
