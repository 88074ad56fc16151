using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of the C# names that the parts of a contract get, and of their order where that counts.</summary>
internal static class NameRules
{
    public static readonly Rule Moved = Rule.General(
        "name-moved", Breaking, "A C# name stands for another part of the contract than before, and what it stood for has another name.",
        RunTime("Code compiles as it is, and means the other part: wherever it uses the name it has to use the other name."),
        RuleExample.Request(
            "{type: object, properties: {first-name: {type: string}, first_name: {type: string}}}",
            "{type: object, properties: {first_name: {type: string}, first-name: {type: string}}}"));

    public static readonly Rule ArgumentsReordered = Rule.General(
        "arguments-reordered", Info, "The arguments that a method keeps have other places among its arguments.",
        SourceBreak("Calls that pass arguments by their place pass them as others, or no longer compile; calls that name them work as before."),
        RuleExample.Parameters(
            "{name: limit, in: query, schema: {type: integer}}, {name: start, in: query, schema: {type: integer}}",
            "{name: start, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}"));

    public static readonly Rule TypeRenamed = Rule.General(
        "type-renamed", Info, "A C# type is called otherwise.",
        SourceBreak("Code that names the type no longer compiles. An overlay can give the old name back."),
        RuleExample.Document(Answering("Cat"), Answering("Animal")));

    private static string Answering(string name) =>
        $"paths: {{/a: {{get: {{responses: {{'200': {{description: A, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}}}, components: {{schemas: {{{name}: {{type: object, properties: {{a: {{type: string}}}}}}}}}}";
}
