using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the members of objects.</summary>
internal static class PropertyRules
{
    private const string Ab = "{type: object, properties: {a: {type: string}, b: {type: string}}}";
    private const string A = "{type: object, properties: {a: {type: string}}}";
    private const string RequiredAb = "{type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}";

    private static readonly CSharpEffect PropertyDisappears =
        SourceBreak("The property disappears from the class: code that uses it no longer compiles.");

    public static readonly Rule RequestRemoved = Rule.Request(
        "property-removed", Warning, "A member is no longer known; whether the server ignores or refuses it cannot be told.",
        PropertyDisappears, RuleExample.Request(Ab, A));

    public static readonly Rule RemovedFromClosed = Rule.Request(
        "property-refused", Breaking, "A member is no longer known, and unknown members are not allowed.",
        PropertyDisappears,
        RuleExample.Request(
            "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}",
            "{type: object, additionalProperties: false, properties: {a: {type: string}}}"));

    public static readonly Rule OptionalAdded = Rule.Request(
        "optional-property-added", Info, "A member may be sent.",
        Nothing("The class gains a property, which is left out of the JSON until it is set."), RuleExample.Request(A, Ab));

    public static readonly Rule RequiredAdded = Rule.Request(
        "required-property-added", Breaking, "A member that did not exist has to be sent.",
        RunTime("Code compiles; until it sets the new property its requests are refused before they leave (OpenCxValidationException)."),
        RuleExample.Request(A, RequiredAb));

    public static readonly Rule ResponseAdded = Rule.Response(
        "property-added", Info, "A member is sent that was not declared.",
        Nothing("The class gains a property; a client generated before the change keeps the member in AdditionalProperties."), RuleExample.Response(A, Ab));

    public static readonly Rule OptionalRemoved = Rule.Response(
        "optional-property-removed", Warning, "A member that was sent at times is no longer declared.",
        PropertyDisappears, RuleExample.Response(Ab, A));

    public static readonly Rule RequiredRemoved = Rule.Response(
        "required-property-removed", Breaking, "A member that was always sent is no longer declared.",
        PropertyDisappears, RuleExample.Response(RequiredAb, A));

    public static readonly RulePair BecameRequired = RulePair.Of(
        "property-became-required", "A member has to be there.",
        (Ab, RequiredAb),
        (Breaking, RunTime("Code compiles; requests without the member are refused before they leave (OpenCxValidationException).")),
        (Info, Nothing("Code goes on working; the property has the same type.")));

    public static readonly RulePair BecameOptional = RulePair.Of(
        "property-became-optional", "A member need not be there.",
        (RequiredAb, Ab),
        (Info, Nothing("Code goes on working; the property need not be set.")),
        (Breaking, RunTime("Code compiles, as every property allows null already, and the client reads a response without the member; code that counts on it has to expect null.")));

    public static readonly RulePair OthersForbidden = RulePair.Of(
        "additional-properties-forbidden", "Members that are not declared are no longer allowed.",
        ("{type: object}", "{type: object, additionalProperties: false}"),
        (Breaking, RunTime("Code compiles; requests with extra members are refused by the server.")),
        (Info, Effects.ServerSendsLess));

    public static readonly RulePair OthersAllowed = RulePair.Of(
        "additional-properties-allowed", "Members that are not declared are allowed.",
        ("{type: object, additionalProperties: false}", "{type: object}"),
        (Info, Effects.ServerAcceptsMore),
        (Info, Nothing("Nothing: the client keeps unknown members whether or not the contract allows them.")));

    /// <summary>A member is sent that was not: it is no longer read-only, or no longer write-only.</summary>
    public static readonly RulePair Revealed = new(
        Rule.Request(
            "property-became-writable", Info, "A member may be sent; it was read-only.",
            Nothing("The property can be set in requests."),
            RuleExample.Request("{type: object, properties: {a: {type: string, readOnly: true}}}", A)),
        Rule.Response(
            "property-became-readable", Info, "A member is sent; it was write-only.",
            Nothing("The property can have a value in responses."),
            RuleExample.Response("{type: object, properties: {a: {type: string, writeOnly: true}}}", A)));

    /// <summary>A member is no longer sent.</summary>
    public static readonly RulePair Hidden = new(
        Rule.Request(
            "property-became-read-only", Info, "A member is the server's to set.",
            RunTime("Code compiles; what it sets is ignored or refused by the server."),
            RuleExample.Request(A, "{type: object, properties: {a: {type: string, readOnly: true}}}")),
        Rule.Response(
            "property-became-write-only", Info, "A member is never sent back.",
            RunTime("Code compiles; the property has no value in responses."),
            RuleExample.Response(A, "{type: object, properties: {a: {type: string, writeOnly: true}}}")));
}
