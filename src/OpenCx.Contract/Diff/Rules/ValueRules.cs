using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the values that <c>enum</c> and <c>const</c> allow.</summary>
internal static class ValueRules
{
    public static readonly RulePair ValueAdded = RulePair.Of(
        "enum-value-added", "A value may be one that it could not be.",
        ("{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}"),
        (Info, Nothing("The enum type gains a member.")),
        (Warning, Nothing("Harmless: enum types are open, so even a client generated before the change reads the new value and reports it as drift. Add a branch where code switches over the values.")));

    public static readonly RulePair ValueRemoved = RulePair.Of(
        "enum-value-removed", "A value may no longer be one that it could be.",
        ("{type: string, enum: [a, b]}", "{type: string, enum: [a]}"),
        (Breaking, SourceBreak("The member of the enum type disappears; what sends the value by its text compiles and is refused by the server.")),
        (Info, SourceBreak("The member of the enum type disappears: remove the branch that handles it.")));

    public static readonly Rule KnownValueRemoved = Rule.Request(
        "known-value-removed", Breaking, "A value of an open list (x-extensible-enum) is no longer among those that are understood.",
        Effects.ServerRefuses,
        RuleExample.Request("{type: string, x-extensible-enum: [a, b]}", "{type: string, x-extensible-enum: [a]}"));

    public static readonly RulePair NamedValueAdded = RulePair.Of(
        "named-value-added", "A value is listed that was allowed before as well, by another alternative of an anyOf.",
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}"),
        (Info, Nothing("The enum type gains a member.")), (Info, Nothing("The enum type gains a member.")));

    public static readonly RulePair NamedValueRemoved = RulePair.Of(
        "named-value-removed", "A value is no longer listed, but still allowed by another alternative of an anyOf.",
        ("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}", "{anyOf: [{type: string}, {type: string, enum: [a]}]}"),
        (Info, SourceBreak("The member of the enum type disappears: pass the value by its text.")),
        (Info, SourceBreak("The member of the enum type disappears: compare with the value's text.")));

    public static readonly RulePair EnumIntroduced = RulePair.Of(
        "enum-introduced", "A value has to be one of a list; any would do.",
        ("{type: string}", "{type: string, enum: [a, b]}"),
        (Breaking, SourceBreak("The member's type becomes an enum type, which converts from a string; other values are refused by the server.")),
        (Info, SourceBreak("The member's type becomes an enum type; compare it with its members instead of strings.")));

    public static readonly RulePair EnumDropped = RulePair.Of(
        "enum-dropped", "A value may be any; it had to be one of a list.",
        ("{type: string, enum: [a, b]}", "{type: string}"),
        (Info, SourceBreak("The enum type disappears: pass the text instead of its member.")),
        (Warning, SourceBreak("The enum type disappears: compare texts instead of its members.")));

    public static readonly RulePair ConstAdded = RulePair.Of(
        "const-added", "A value has to be one particular value; any would do.",
        ("{type: string}", "{type: string, const: a}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair ConstRemoved = RulePair.Of(
        "const-removed", "A value may be any; it had to be one particular value.",
        ("{type: string, const: a}", "{type: string}"),
        (Info, Effects.ServerAcceptsMore), (Breaking, Effects.ServerSendsMore));

    public static readonly RulePair ConstChanged = RulePair.Of(
        "const-changed", "The one value that is possible is another one.",
        ("{type: string, const: a}", "{type: string, const: b}"),
        (Breaking, Effects.ServerRefuses), (Breaking, Effects.ServerSendsMore));
}
