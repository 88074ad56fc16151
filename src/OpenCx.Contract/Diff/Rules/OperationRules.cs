using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of operations as a whole.</summary>
internal static class OperationRules
{
    private const string Done = "responses: {'204': {description: Done}}";

    private static readonly CSharpEffect MethodDisappears =
        SourceBreak("The method disappears from the client and its interface: code that calls it no longer compiles.");

    private static readonly CSharpEffect MethodRenamed =
        SourceBreak("The method is named after the operation: calls and implementations of the interface have to follow.");

    public static readonly Rule Added = Rule.General(
        "operation-added", Info, "An operation was added.",
        Nothing("The client gains a method; what implements its interface (a fake, say) has to gain it too."),
        RuleExample.Paths($"/a: {{get: {{{Done}}}}}", $"/a: {{get: {{{Done}}}, post: {{{Done}}}}}"));

    public static readonly Rule Removed = Rule.General(
        "operation-removed", Breaking, "An operation was removed.", MethodDisappears,
        RuleExample.Paths($"/a: {{get: {{{Done}}}, post: {{{Done}}}}}", $"/a: {{get: {{{Done}}}}}"));

    public static readonly Rule DeprecatedRemoved = Rule.General(
        "deprecated-operation-removed", Info, "An operation that was deprecated, and whose end had come if one was announced, was removed.", MethodDisappears,
        RuleExample.Paths($"/a: {{get: {{{Done}}}, post: {{deprecated: true, {Done}}}}}", $"/a: {{get: {{{Done}}}}}"));

    public static readonly Rule RemovedBeforeSunset = Rule.General(
        "operation-removed-before-sunset", Breaking, "A deprecated operation was removed before the day that was announced (x-sunset).", MethodDisappears,
        RuleExample.Paths($"/a: {{get: {{{Done}}}, post: {{deprecated: true, x-sunset: '9999-12-31', {Done}}}}}", $"/a: {{get: {{{Done}}}}}"));

    public static readonly Rule IdAdded = Rule.General(
        "operation-id-added", Info, "An operation that had no operationId has one.", MethodRenamed,
        RuleExample.Operation(Done, $"operationId: a, {Done}"));

    public static readonly Rule IdRemoved = Rule.General(
        "operation-id-removed", Info, "An operation has no operationId any more.", MethodRenamed,
        RuleExample.Operation($"operationId: a, {Done}", Done));

    public static readonly Rule IdChanged = Rule.General(
        "operation-id-changed", Info, "An operation has another operationId.", MethodRenamed,
        RuleExample.Operation($"operationId: a, {Done}", $"operationId: b, {Done}"));

    public static readonly Rule TagAdded = Rule.Editorial(
        "operation-tag-added", "An operation was put into a group.", Effects.NoneOnTheWire,
        RuleExample.Operation(Done, $"tags: [a], {Done}"));

    public static readonly Rule TagRemoved = Rule.Editorial(
        "operation-tag-removed", "An operation was taken out of a group.", Effects.NoneOnTheWire,
        RuleExample.Operation($"tags: [a], {Done}", Done));

    public static readonly Rule WebhookAdded = Rule.General(
        "webhook-added", Info, "The server may call a further webhook.",
        Nothing("Nothing: the client does not receive webhooks."),
        RuleExample.Document("paths: {}", $"paths: {{}}, webhooks: {{event: {{post: {{{Done}}}}}}}"));

    public static readonly Rule WebhookRemoved = Rule.General(
        "webhook-removed", Breaking, "The server no longer calls a webhook.",
        RunTime("Code that waits for the call waits in vain."),
        RuleExample.Document($"paths: {{}}, webhooks: {{event: {{post: {{{Done}}}}}}}", "paths: {}"));

    public static readonly Rule CallbackAdded = Rule.General(
        "callback-added", Info, "An operation may call back where it did not.",
        Nothing("Nothing: the client does not receive callbacks."),
        RuleExample.Operation(Done, $"callbacks: {{event: {{'{{$request.query.url}}': {{post: {{{Done}}}}}}}}}, {Done}"));

    public static readonly Rule CallbackRemoved = Rule.General(
        "callback-removed", Breaking, "An operation no longer calls back.",
        RunTime("Code that waits for the call waits in vain."),
        RuleExample.Operation($"callbacks: {{event: {{'{{$request.query.url}}': {{post: {{{Done}}}}}}}}}, {Done}", Done));
}
