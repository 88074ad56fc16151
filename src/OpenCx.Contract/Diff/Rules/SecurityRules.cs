using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of how callers say who they are.</summary>
internal static class SecurityRules
{
    private const string Schemes =
        "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, token: {type: http, scheme: bearer}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/token', scopes: {read: Read, write: Write}}}}}}";

    private const string Call = "paths: {/a: {get: {responses: {'204': {description: Done}}}}}";

    private const string OneFlow = "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {}}}}";
    private const string TwoFlows = "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {}}, password: {tokenUrl: 'https://a.example', scopes: {}}}}";

    private static readonly CSharpEffect MayBeRefused =
        RunTime("Code compiles; a call may be refused as unauthorised (401 or 403) until its key or token is of the kind asked for.");

    private static readonly CSharpEffect GoesOn = Nothing("Code goes on working; the client sends its key as before.");

    public static readonly Rule Introduced = Rule.General(
        "security-introduced", Warning, "Callers have to say who they are; they did not.", MayBeRefused,
        RuleExample.Document($"{Call}, {Schemes}", $"security: [{{key: []}}], {Call}, {Schemes}"));

    public static readonly Rule Dropped = Rule.General(
        "security-dropped", Info, "Callers need not say who they are any more.", GoesOn,
        RuleExample.Document($"security: [{{key: []}}], {Call}, {Schemes}", $"{Call}, {Schemes}"));

    public static readonly Rule AlternativeAdded = Rule.General(
        "security-alternative-added", Info, "Callers may say who they are in a further way.", GoesOn,
        RuleExample.Document($"security: [{{key: []}}], {Call}, {Schemes}", $"security: [{{key: []}}, {{token: []}}], {Call}, {Schemes}"));

    public static readonly Rule AlternativeRemoved = Rule.General(
        "security-alternative-removed", Warning, "Callers may no longer say who they are in one of the ways.", MayBeRefused,
        RuleExample.Document($"security: [{{key: []}}, {{token: []}}], {Call}, {Schemes}", $"security: [{{key: []}}], {Call}, {Schemes}"));

    public static readonly Rule Replaced = Rule.General(
        "security-replaced", Breaking, "Callers have to say who they are in another way: none of those that they had will do.", MayBeRefused,
        RuleExample.Document($"security: [{{token: []}}], {Call}, {Schemes}", $"security: [{{key: []}}], {Call}, {Schemes}"));

    public static readonly Rule ScopeAdded = Rule.General(
        "security-scope-added", Warning, "Callers need a further scope.", MayBeRefused,
        RuleExample.Document($"security: [{{oauth: [read]}}], {Call}, {Schemes}", $"security: [{{oauth: [read, write]}}], {Call}, {Schemes}"));

    public static readonly Rule ScopeRemoved = Rule.General(
        "security-scope-removed", Info, "Callers need a scope less.", GoesOn,
        RuleExample.Document($"security: [{{oauth: [read, write]}}], {Call}, {Schemes}", $"security: [{{oauth: [read]}}], {Call}, {Schemes}"));

    public static readonly Rule SchemeChanged = Rule.General(
        "security-scheme-changed", Breaking, "A key or token is of another kind, or sent another way.", MayBeRefused,
        Scheme("{type: http, scheme: basic}", "{type: http, scheme: bearer}"));

    public static readonly Rule FlowAdded = Rule.General(
        "security-flow-added", Info, "Tokens are had in a further way.", GoesOn,
        Scheme(OneFlow, TwoFlows));

    public static readonly Rule FlowRemoved = Rule.General(
        "security-flow-removed", Warning, "Tokens can no longer be had in one of the ways.", MayBeRefused,
        Scheme(TwoFlows, OneFlow));

    public static readonly Rule UrlChanged = Rule.General(
        "security-url-changed", Info, "Tokens are had from another address.",
        Nothing("The client does not fetch tokens; code that does has to follow."),
        Scheme("{type: openIdConnect, openIdConnectUrl: 'https://a.example'}", "{type: openIdConnect, openIdConnectUrl: 'https://b.example'}"));

    public static readonly Rule ScopeDeclared = Rule.General(
        "security-scope-declared", Info, "A scope can be asked for.", GoesOn,
        Scheme(
            "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {read: Read}}}}",
            "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {read: Read, write: Write}}}}"));

    public static readonly Rule ScopeWithdrawn = Rule.General(
        "security-scope-withdrawn", Info, "A scope can no longer be asked for.", MayBeRefused,
        Scheme(
            "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {read: Read, write: Write}}}}",
            "{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example', scopes: {read: Read}}}}"));

    private static RuleExample Scheme(string before, string after)
    {
        return RuleExample.Document(Use(before), Use(after));

        static string Use(string scheme) => $"security: [{{it: []}}], {Call}, components: {{securitySchemes: {{it: {scheme}}}}}";
    }
}
