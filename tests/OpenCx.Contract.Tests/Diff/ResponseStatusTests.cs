namespace OpenCx.Contract.Tests.Diff;

/// <summary>
/// A range speaks for the statuses that have no response of their own, <c>default</c> for the errors that have neither, and
/// for the success where nothing else does.
/// </summary>
public class ResponseStatusTests
{
    private const string Old = "description: A, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}";
    private const string New = "description: B, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: integer}}}}}";

    [Theory]
    [InlineData("2XX: {@old}", "'200': {@new}", "response 200")]
    [InlineData("'200': {@old}", "2XX: {@new}", "response 200", "success-status-added")]
    [InlineData("'404': {@old}", "4XX: {@new}", "response 404", "error-status-added")]
    [InlineData("default: {@old}", "'200': {@new}", "response 200", "error-status-removed")]
    [InlineData("default: {@old}", "default: {@old}, '200': {@new}", "response 200")]
    [InlineData("'200': {@old}", "default: {@new}", "response 200", "success-status-added")]
    [InlineData("2XX: {@old}, default: {@new}", "default: {@new}", "response 2XX")]
    [InlineData("'404': {@old}, default: {@old}", "'404': {@old}, '200': {@new}", "response 200", "error-status-removed")]
    [InlineData("2XX: {@old}", "2XX: {@old}, '201': {@new}", "response 201")]
    [InlineData("2XX: {@old}, '201': {@old}", "2XX: {@new}, '201': {@old}", "response 2XX")]
    [InlineData("'200': {@old}, '201': {@old}", "'200': {@old}, 2XX: {@new}", "response 201", "success-status-added")]
    [InlineData("default: {@old}", "'404': {@new}, default: {@old}", "response 404")]
    [InlineData("'404': {@new}, default: {@new}", "'404': {@old}, default: {@new}", "response 404")]
    [InlineData("'404': {@old}, default: {@new}", "default: {@new}", "response 404")]
    [InlineData("default: {@old}", "4XX: {@new}, default: {@old}", "response 4XX")]
    [InlineData("4XX: {@old}, default: {@old}", "'404': {@new}, default: {@old}", "response 404")]
    [InlineData("4XX: {@old}", "default: {@new}", "response 4XX", "success-status-added")]
    public void Each_status_is_compared_with_what_speaks_for_it(string @base, string head, string place, params string[] others)
    {
        var changes = Documents.Compare(Responses(@base), Responses(head));

        Assert.Equal([.. others.Select(other => "response-" + other), "response-type-changed"], changes.Select(change => change.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal($"GET /a > {place} > a", changes.Single(change => change.Rule.Id == "response-type-changed").Place);
    }

    [Theory]
    [InlineData("2XX: {@old}", "2XX: {@old}, '200': {@old}, '201': {@old}")]
    [InlineData("default: {@old}", "default: {@old}, '200': {@old}")]
    [InlineData("default: {@old}", "default: {@old}, '404': {@old}, 5XX: {@old}")]
    [InlineData("4XX: {@old}, default: {@new}", "4XX: {@old}, '404': {@old}, '500': {@new}, default: {@new}")]
    public void A_status_that_says_what_was_said_for_it_is_no_change(string a, string b)
    {
        Assert.Empty(Documents.Compare(Responses(a), Responses(b)));
        Assert.Empty(Documents.Compare(Responses(b), Responses(a)));
    }

    [Theory]
    [InlineData("'404': {@old}", "'404': {@old}, '200': {@old}", "response-success-status-added")]
    [InlineData("'200': {@old}", "2XX: {@old}", "response-success-status-added")]
    [InlineData("'404': {@old}", "4XX: {@old}", "response-error-status-added")]
    [InlineData("'200': {@old}", "default: {@old}", "response-success-status-added")]
    [InlineData("'200': {@old}", "'200': {@old}, default: {@old}", "response-error-status-added")]
    [InlineData("default: {@old}", "'200': {@old}", "response-error-status-removed")]
    [InlineData("default: {@old}", "'404': {@old}", "response-success-status-removed")]
    [InlineData("4XX: {@old}", "'404': {@old}")]
    [InlineData("2XX: {@old}", "'200': {@old}, '201': {@old}")]
    [InlineData("'200': {@old}", "4XX: {@old}, '200': {@old}", "response-error-status-added")]
    [InlineData("2XX: {@old}, '302': {@old}", "2XX: {@old}", "response-error-status-removed")]
    [InlineData("2XX: {@old}, '201': {@old}, default: {@old}", "'201': {@old}, default: {@old}")]
    [InlineData("'200': {@old}, '201': {@old}, default: {@old}", "'201': {@old}, default: {@old}", "response-success-status-removed")]
    [InlineData("'200': {@old}", "'200': {@old}, '': {@old}", "response-error-status-added")]
    public void What_nothing_speaks_for_comes_and_goes(string @base, string head, params string[] rules) =>
        Assert.Equal(rules, Documents.Compare(Responses(@base), Responses(head)).Select(change => change.Rule.Id));

    private static string Responses(string responses) => Documents.Of(
        $"/a: {{get: {{responses: {{{responses.Replace("@old", Old, StringComparison.Ordinal).Replace("@new", New, StringComparison.Ordinal)}}}}}}}");
}
