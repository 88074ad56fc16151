namespace OpenCx.Contract.Diff.Rules;

/// <summary>The same change of a schema, judged where it is sent and where it is received.</summary>
internal sealed record RulePair(Rule Request, Rule Response)
{
    public Rule this[Direction direction] => direction == Direction.Response ? Response : Request;

    /// <summary>Both rules of a change whose examples are the same schemas.</summary>
    public static RulePair Of(
        string id,
        string summary,
        (string Base, string Head) schemas,
        (Severity Severity, CSharpEffect Effect) request,
        (Severity Severity, CSharpEffect Effect) response) => new(
            Rule.Request(id, request.Severity, summary, request.Effect, RuleExample.Request(schemas.Base, schemas.Head)),
            Rule.Response(id, response.Severity, summary, response.Effect, RuleExample.Response(schemas.Base, schemas.Head)));
}
