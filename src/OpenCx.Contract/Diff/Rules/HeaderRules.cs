using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of headers: of those that responses have, and of those that answers to the server's own calls have to have.</summary>
internal static class HeaderRules
{
    private const string None = "'200': {description: Done}";

    private static readonly string Optional = Header("schema: {type: string}");
    private static readonly string Required = Header("required: true, schema: {type: string}");

    private static readonly CSharpEffect MayBeMissing = RunTime("Code compiles; the header may be missing.");
    private static readonly CSharpEffect HasToBeSent = RunTime("Code that answers without the header may be taken to have failed.");

    public static readonly RulePair Added = Of(
        "added", (None, Optional),
        (Info, "A call of the server may be answered with a further header.", Effects.NotReceived),
        (Info, "A header is sent that was not declared.", Nothing("Nothing: headers are there to be read, declared or not.")));

    public static readonly Rule RequiredAdded = OfAnswer(
        "required-header-added", (None, Required), (Breaking, "A call of the server has to be answered with a header that it did not ask for.", HasToBeSent));

    public static readonly RulePair Removed = Of(
        "removed", (Optional, None),
        (Info, "A call of the server is no longer said to be answered with a header.", Effects.NotReceived),
        (Warning, "A header that was sent at times is no longer declared.", MayBeMissing));

    public static readonly Rule RequiredRemoved = OfResponse(
        "required-header-removed", (Required, None), (Breaking, "A header that was always sent is no longer declared.", MayBeMissing));

    public static readonly RulePair BecameOptional = Of(
        "became-optional", (Required, Optional),
        (Info, "A call of the server need not be answered with a header any more.", Effects.NotReceived),
        (Breaking, "A header may be missing that was always sent.", MayBeMissing));

    public static readonly RulePair BecameRequired = Of(
        "became-required", (Optional, Required),
        (Breaking, "A call of the server has to be answered with a header that could be left out.", HasToBeSent),
        (Info, "A header is always sent.", Nothing("Code goes on working.")));

    public static readonly RulePair StyleChanged = Of(
        "style-changed", (Header("explode: true, schema: {type: object}"), Header("explode: false, schema: {type: object}")),
        (Breaking, "A header of the answer to a call of the server is written another way (explode or content).", RunTime("Code that answers has to follow.")),
        (Breaking, "A header is written another way (explode or content).", RunTime("Code compiles; code that takes the header apart has to follow.")));

    private static RulePair Of(
        string id,
        (string Base, string Head) responses,
        (Severity Severity, string Summary, CSharpEffect Effect) answer,
        (Severity Severity, string Summary, CSharpEffect Effect) response) =>
        new(OfAnswer("header-" + id, responses, answer), OfResponse("header-" + id, responses, response));

    private static Rule OfAnswer(string id, (string Base, string Head) answers, (Severity Severity, string Summary, CSharpEffect Effect) rule)
    {
        return Rule.Request(id, rule.Severity, rule.Summary, rule.Effect, RuleExample.Document(Webhook(answers.Base), Webhook(answers.Head)));

        static string Webhook(string answer) => $"webhooks: {{event: {{post: {{responses: {{{answer}}}}}}}}}";
    }

    private static Rule OfResponse(string id, (string Base, string Head) responses, (Severity Severity, string Summary, CSharpEffect Effect) rule) =>
        Rule.Response(id, rule.Severity, rule.Summary, rule.Effect, RuleExample.Responses(responses.Base, responses.Head));

    private static string Header(string header) => $"'200': {{description: Done, headers: {{X-Rate: {{{header}}}}}}}";
}
