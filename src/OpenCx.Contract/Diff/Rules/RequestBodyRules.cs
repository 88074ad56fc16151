using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of request bodies, the schemas in them aside.</summary>
internal static class RequestBodyRules
{
    private const string Done = "responses: {'204': {description: Done}}";
    private const string Optional = $"requestBody: {{content: {{application/json: {{schema: {{type: object}}}}}}}}, {Done}";
    private const string Required = $"requestBody: {{required: true, content: {{application/json: {{schema: {{type: object}}}}}}}}, {Done}";
    private const string TwoTypes = $"requestBody: {{content: {{application/json: {{schema: {{type: object}}}}, application/xml: {{schema: {{type: object}}}}}}}}, {Done}";
    private const string NoSchema = $"requestBody: {{content: {{application/json: {{}}}}}}, {Done}";

    private static readonly CSharpEffect NewArgument =
        SourceBreak("The method gains an argument that every call has to pass.");

    private static readonly CSharpEffect OtherArgument =
        SourceBreak("The method's body may have another type: it is of one of the media types, JSON where it is among them.");

    public static readonly Rule OptionalAdded = Rule.Request(
        "body-optional-added", Info, "An operation accepts a body.",
        Nothing("The method gains an optional argument."), RuleExample.Operation(Done, Optional));

    public static readonly Rule RequiredAdded = Rule.Request(
        "body-required-added", Breaking, "An operation asks for a body that it did not accept.",
        NewArgument, RuleExample.Operation(Done, Required));

    public static readonly Rule Removed = Rule.Request(
        "body-removed", Breaking, "An operation no longer accepts a body.",
        SourceBreak("The method loses its body argument: calls that pass it no longer compile."), RuleExample.Operation(Optional, Done));

    public static readonly Rule BecameRequired = Rule.Request(
        "body-became-required", Breaking, "An operation asks for a body that could be left out.",
        SourceBreak("The body argument is no longer optional."), RuleExample.Operation(Optional, Required));

    public static readonly Rule BecameOptional = Rule.Request(
        "body-became-optional", Info, "The body may be left out.",
        Nothing("The body argument becomes optional."), RuleExample.Operation(Required, Optional));

    public static readonly Rule MediaTypeAdded = Rule.Request(
        "media-type-added", Info, "A body may be sent as a further media type.",
        OtherArgument, RuleExample.Operation(Optional, TwoTypes));

    public static readonly Rule MediaTypeRemoved = Rule.Request(
        "media-type-removed", Breaking, "A body may no longer be sent as one of its media types.",
        OtherArgument, RuleExample.Operation(TwoTypes, Optional));

    public static readonly Rule SchemaAdded = Rule.Request(
        "schema-added", Breaking, "A body has to follow a schema; any would do.",
        Effects.MemberTypeChanges, RuleExample.Operation(NoSchema, Optional));

    public static readonly Rule SchemaRemoved = Rule.Request(
        "schema-removed", Info, "A body need not follow a schema any more.",
        Effects.MemberTypeChanges, RuleExample.Operation(Optional, NoSchema));

    public static readonly Rule EncodingChanged = Rule.Request(
        "part-encoding-changed", Warning, "A part of a form is sent another way.",
        RunTime("Code compiles and is right again once the client is regenerated."),
        RuleExample.Operation(
            $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: object}}}}}}}}}}}}, {Done}",
            $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: object}}}}}}, encoding: {{a: {{contentType: application/xml}}}}}}}}}}, {Done}"));
}
