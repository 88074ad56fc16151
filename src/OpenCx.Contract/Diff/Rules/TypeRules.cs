using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the types a value can have.</summary>
internal static class TypeRules
{
    public static readonly RulePair Widened = RulePair.Of(
        "type-widened", "A value may have types that it could not have.",
        ("{type: integer}", "{type: number}"),
        (Info, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));

    public static readonly RulePair Narrowed = RulePair.Of(
        "type-narrowed", "A value may no longer have some of its types.",
        ("{type: [string, integer]}", "{type: string}"),
        (Breaking, Effects.MemberTypeChanges), (Info, Effects.MemberTypeChanges));

    public static readonly RulePair Changed = RulePair.Of(
        "type-changed", "A value has another type.",
        ("{type: string}", "{type: array, items: {type: string}}"),
        (Breaking, Effects.MemberTypeChanges), (Breaking, Effects.MemberTypeChanges));

    public static readonly RulePair NullAdded = RulePair.Of(
        "null-added", "A value may be null.",
        ("{type: string}", "{type: [string, 'null']}"),
        (Info, Nothing("Code goes on working; members without a value are left out, as before.")),
        (Breaking, RunTime("Code compiles, as every property allows null already, and the client reads null without failing; code that counts on a value has to expect none.")));

    public static readonly RulePair NullRemoved = RulePair.Of(
        "null-removed", "A value may no longer be null.",
        ("{type: string, nullable: true}", "{type: string}"),
        (Breaking, Nothing("The client leaves out members without a value instead of sending null; only a null that code puts into a list or a map is refused.")),
        (Info, Nothing("Code that expects null goes on working.")));

    public static readonly RulePair ReferenceChanged = RulePair.Of(
        "reference-changed", "A value, or what carries it, is described by another document, or by a type that JSON Schema does not know.",
        ("{$ref: 'other.yaml#/A'}", "{$ref: 'other.yaml#/B'}"),
        (Warning, RunTime("What the other document says has to be compared by hand.")),
        (Warning, RunTime("What the other document says has to be compared by hand.")));

    public static readonly Rule ParameterBecameList = Rule.Parameter(
        "became-list", Info, "A parameter takes several values where it took one; one is still sent the same way.",
        SourceBreak("The argument becomes a collection: wrap the value, as in [value]."),
        RuleExample.Parameters(
            "{name: tag, in: query, schema: {type: string}}",
            "{name: tag, in: query, schema: {type: array, items: {type: string}}}"));
}
