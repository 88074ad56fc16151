using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of arrays.</summary>
internal static class ArrayRules
{
    public static readonly RulePair UniquenessAdded = RulePair.Of(
        "unique-items-added", "No item of an array may stand there twice any more.",
        ("{type: array, items: {type: string}}", "{type: array, items: {type: string}, uniqueItems: true}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair UniquenessRemoved = RulePair.Of(
        "unique-items-removed", "An item of an array may stand there twice.",
        ("{type: array, items: {type: string}, uniqueItems: true}", "{type: array, items: {type: string}}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair PositionsAdded = RulePair.Of(
        "prefix-items-added", "More positions of an array have a schema of their own.",
        ("{type: array, prefixItems: [{type: string}]}", "{type: array, prefixItems: [{type: string}, {type: integer}]}"),
        (Breaking, Effects.MemberTypeChanges), (Info, Effects.MemberTypeChanges));

    public static readonly RulePair PositionsRemoved = RulePair.Of(
        "prefix-items-removed", "Fewer positions of an array have a schema of their own.",
        ("{type: array, prefixItems: [{type: string}, {type: integer}]}", "{type: array, prefixItems: [{type: string}]}"),
        (Info, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));
}
