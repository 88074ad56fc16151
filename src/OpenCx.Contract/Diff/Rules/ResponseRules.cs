using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of responses, the schemas in them aside.</summary>
internal static class ResponseRules
{
    private const string Ok = "'200': {description: Done}";
    private const string Json = "'200': {description: Done, content: {application/json: {schema: {type: object}}}}";
    private const string TwoTypes = "'200': {description: Done, content: {application/json: {schema: {type: object}}, text/plain: {schema: {type: string}}}}";
    private const string NoSchema = "'200': {description: Done, content: {application/json: {}}}";

    private static readonly CSharpEffect OtherType =
        SourceBreak("The method's result may have another type; an old client may meet a body that it does not expect (OpenCxApiException with the raw body).");

    public static readonly Rule SuccessAdded = Rule.Response(
        "success-status-added", Info, "An operation may succeed with a further status.",
        RunTime("The regenerated client handles the status; an old one reports it as unexpected."),
        RuleExample.Responses(Ok, $"{Ok}, '202': {{description: Later}}"));

    public static readonly Rule SuccessRemoved = Rule.Response(
        "success-status-removed", Breaking, "An operation no longer succeeds with a status.",
        SourceBreak("The method's result may have another type, or none."),
        RuleExample.Responses($"{Ok}, '202': {{description: Later}}", Ok));

    public static readonly Rule ErrorAdded = Rule.Response(
        "error-status-added", Info, "An operation may fail, or lead elsewhere, with a further status.",
        Nothing("Code goes on working: whatever is no success is an OpenCxApiException, declared or not."),
        RuleExample.Responses(Ok, $"{Ok}, '404': {{description: Missing}}"));

    public static readonly Rule ErrorRemoved = Rule.Response(
        "error-status-removed", Info, "An operation no longer declares that it fails, or leads elsewhere, with a status.",
        Nothing("Code goes on working: whatever is no success is an OpenCxApiException, declared or not."),
        RuleExample.Responses($"{Ok}, '404': {{description: Missing}}", Ok));

    public static readonly Rule MediaTypeAdded = Rule.Response(
        "media-type-added", Info, "A body may be sent as a further media type.",
        OtherType, RuleExample.Responses(Json, TwoTypes));

    public static readonly Rule MediaTypeRemoved = Rule.Response(
        "media-type-removed", Breaking, "A body is no longer sent as one of its media types.",
        OtherType, RuleExample.Responses(TwoTypes, Json));

    public static readonly Rule MediaTypeWidened = Rule.Response(
        "media-type-widened", Breaking, "A body may be of more media types than the one declared.",
        OtherType, RuleExample.Responses(Json, "'200': {description: Done, content: {application/*: {schema: {type: object}}}}"));

    public static readonly Rule MediaTypeNarrowed = Rule.Response(
        "media-type-narrowed", Info, "A body is of one of the media types that were declared as a range or a family.",
        Nothing("Code goes on working."), RuleExample.Responses("'200': {description: Done, content: {application/*: {schema: {type: object}}}}", Json));

    public static readonly Rule SchemaAdded = Rule.Response(
        "schema-added", Info, "A body follows a schema; any could come.",
        Effects.MemberTypeChanges, RuleExample.Responses(NoSchema, Json));

    public static readonly Rule SchemaRemoved = Rule.Response(
        "schema-removed", Warning, "A body need not follow a schema any more.",
        Effects.MemberTypeChanges, RuleExample.Responses(Json, NoSchema));
}
