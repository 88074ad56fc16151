using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the calls that the server makes (webhooks, callbacks): of what it sends, and of the answers that it expects.</summary>
internal static class InboundRules
{
    private const string Ok = "'200': {description: Done}";
    private const string Content = "content: {application/json: {schema: {type: object}}}";

    public static readonly Rule BodyBecameOptional = Rule.Response(
        "body-became-optional", Breaking, "A call of the server may come without the body that it always had.",
        RunTime("Code that receives the call may find no body."), Call($"requestBody: {{required: true, {Content}}}", $"requestBody: {{{Content}}}"));

    public static readonly Rule BodyBecameRequired = Rule.Response(
        "body-became-required", Info, "A call of the server always has its body.",
        Effects.NotReceived, Call($"requestBody: {{{Content}}}", $"requestBody: {{required: true, {Content}}}"));

    public static readonly Rule SuccessAdded = Rule.Request(
        "success-status-added", Info, "A call of the server may be answered with a further status of success.",
        Effects.NotReceived, Answers(Ok, $"{Ok}, '204': {{description: Done}}"));

    public static readonly Rule SuccessRemoved = Rule.Request(
        "success-status-removed", Breaking, "A call of the server may no longer be answered with a status of success.",
        RunTime("Code that answers with the status may be taken to have failed."), Answers($"{Ok}, '204': {{description: Done}}", Ok));

    public static readonly Rule ErrorAdded = Rule.Request(
        "error-status-added", Info, "The server tells what it makes of a further failure to take its call.",
        Effects.NotReceived, Answers(Ok, $"{Ok}, '410': {{description: Gone}}"));

    public static readonly Rule ErrorRemoved = Rule.Request(
        "error-status-removed", Info, "The server no longer tells what it makes of a failure to take its call.",
        Effects.NotReceived, Answers($"{Ok}, '410': {{description: Gone}}", Ok));

    private static RuleExample Answers(string before, string after) => Call($"responses: {{{before}}}", $"responses: {{{after}}}");

    private static RuleExample Call(string before, string after)
    {
        return RuleExample.Document(Webhook(before), Webhook(after));

        static string Webhook(string call) => $"webhooks: {{event: {{post: {{{call}}}}}}}";
    }
}
