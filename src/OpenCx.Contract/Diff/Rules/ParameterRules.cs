using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of parameters.</summary>
internal static class ParameterRules
{
    private const string Limit = "{name: limit, in: query, schema: {type: integer}}";
    private const string RequiredLimit = "{name: limit, in: query, required: true, schema: {type: integer}}";

    private static readonly CSharpEffect ArgumentDisappears =
        SourceBreak("The method loses an argument: calls that pass it no longer compile.");

    private static readonly CSharpEffect SentOtherwise =
        RunTime("Code compiles and is right again once the client is regenerated; an old client sends what the server no longer understands.");

    public static readonly Rule OptionalAdded = Rule.Parameter(
        "optional-added", Info, "A parameter may be sent.",
        Nothing("The method gains an optional argument: calls compile as before; what implements the interface has to follow."),
        RuleExample.Parameters("", Limit));

    public static readonly Rule RequiredAdded = Rule.Parameter(
        "required-added", Breaking, "A parameter that did not exist has to be sent.",
        SourceBreak("The method gains an argument that every call has to pass."),
        RuleExample.Parameters("", RequiredLimit));

    public static readonly Rule PathAdded = Rule.Parameter(
        "path-added", Breaking, "A parameter of the path was declared that was not.",
        SourceBreak("The method gains an argument that every call has to pass."),
        RuleExample.Paths(
            "'/a/{id}': {get: {responses: {'204': {description: Done}}}}",
            "'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done}}}}"));

    public static readonly Rule Removed = Rule.Parameter(
        "removed", Warning, "A parameter is no longer known; whether the server ignores or refuses it cannot be told.",
        ArgumentDisappears, RuleExample.Parameters(Limit, ""));

    public static readonly Rule DeprecatedRemoved = Rule.Parameter(
        "deprecated-removed", Info, "A parameter that was deprecated, and whose end had come if one was announced, was removed.",
        ArgumentDisappears, RuleExample.Parameters("{name: limit, in: query, deprecated: true, schema: {type: integer}}", ""));

    public static readonly Rule RemovedBeforeSunset = Rule.Parameter(
        "removed-before-sunset", Breaking, "A deprecated parameter was removed before the day that was announced (x-sunset).",
        ArgumentDisappears,
        RuleExample.Parameters("{name: limit, in: query, deprecated: true, x-sunset: '9999-12-31', schema: {type: integer}}", ""));

    public static readonly Rule RequiredMoved = Rule.Parameter(
        "required-moved", Breaking, "A parameter that has to be sent is sent in another part of the request.",
        SentOtherwise, RuleExample.Parameters(RequiredLimit, "{name: limit, in: header, required: true, schema: {type: integer}}"));

    public static readonly Rule OptionalMoved = Rule.Parameter(
        "optional-moved", Warning, "A parameter that may be sent is sent in another part of the request; what old callers send is ignored or refused.",
        SentOtherwise, RuleExample.Parameters(Limit, "{name: limit, in: header, schema: {type: integer}}"));

    public static readonly Rule Renamed = Rule.Parameter(
        "path-renamed", Info, "A parameter of the path has another name; its place is the same.",
        SourceBreak("The argument has another name: calls that name it have to follow."),
        RuleExample.Paths(
            "'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done}}}}",
            "'/a/{key}': {get: {parameters: [{name: key, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done}}}}"));

    public static readonly Rule MatrixRenamed = Rule.Parameter(
        "matrix-renamed", Breaking, "A parameter of the path has another name, which is written there (style: matrix).",
        SentOtherwise,
        RuleExample.Paths(
            "'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, style: matrix, schema: {type: string}}], responses: {'204': {description: Done}}}}",
            "'/a/{key}': {get: {parameters: [{name: key, in: path, required: true, style: matrix, schema: {type: string}}], responses: {'204': {description: Done}}}}"));

    public static readonly Rule BecameRequired = Rule.Parameter(
        "became-required", Breaking, "A parameter has to be sent that could be left out.",
        SourceBreak("The argument is no longer optional: every call has to pass it."),
        RuleExample.Parameters(Limit, RequiredLimit));

    public static readonly Rule BecameOptional = Rule.Parameter(
        "became-optional", Info, "A parameter may be left out that had to be sent.",
        Nothing("The argument becomes optional."),
        RuleExample.Parameters(RequiredLimit, Limit));

    public static readonly Rule StyleChanged = Rule.Parameter(
        "style-changed", Breaking, "A parameter is written another way (style, explode, allowReserved or content).",
        SentOtherwise,
        RuleExample.Parameters(
            "{name: tags, in: query, schema: {type: array, items: {type: string}}}",
            "{name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}"));

    public static readonly Rule ReservedAllowed = Rule.Parameter(
        "reserved-allowed", Info, "Reserved characters may stand in a parameter as they are; percent-encoded, as they were sent, they mean the same.",
        Nothing("Code goes on working: the server understands both."),
        RuleExample.Parameters(
            "{name: path, in: query, schema: {type: string}}",
            "{name: path, in: query, allowReserved: true, schema: {type: string}}"));

    public static readonly Rule EmptyAllowed = Rule.Parameter(
        "empty-allowed", Info, "A parameter may be sent without a value.",
        Effects.ServerAcceptsMore,
        RuleExample.Parameters(
            Limit,
            "{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}"));

    public static readonly Rule EmptyForbidden = Rule.Parameter(
        "empty-forbidden", Warning, "A parameter may no longer be sent without a value.",
        Effects.ServerRefuses,
        RuleExample.Parameters(
            "{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}",
            Limit));
}
