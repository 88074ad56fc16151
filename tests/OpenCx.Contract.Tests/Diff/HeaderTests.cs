namespace OpenCx.Contract.Tests.Diff;

/// <summary>What is said of a response's header, in a schema or as content.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("{schema: {type: integer}}", "{}", "response-type-widened")]
    [InlineData("{}", "{schema: {type: integer}}", "response-type-narrowed")]
    [InlineData("{content: {application/json: {schema: {type: string}}}}", "{content: {application/json: {schema: {type: integer}}}}", "response-type-changed")]
    [InlineData("{content: {application/json: {schema: {type: integer}}}}", "{content: {text/plain: {schema: {type: integer}}}}", "response-header-style-changed")]
    [InlineData("{schema: {type: object}}", "{content: {application/json: {schema: {type: object}}}}", "response-header-style-changed")]
    [InlineData("{content: {application/json: {schema: {type: object}}}}", "{schema: {type: object}}", "response-header-style-changed")]
    [InlineData("{schema: {type: integer}}", "{content: {application/json: {schema: {type: string}}}}", "response-header-style-changed", "response-type-widened")]
    [InlineData("{content: {application/json: {}}}", "{content: {application/json; charset=utf-8: {schema: {type: integer}}}}", "response-type-narrowed")]
    [InlineData("{schema: {}}", "{deprecated: true, schema: {}}", "header-deprecated")]
    [InlineData("{deprecated: true, x-sunset: '2099-01-01', schema: {}}", "{deprecated: true, x-sunset: '2098-01-01', schema: {}}", "header-sunset-earlier")]
    public void A_header_says_more_less_or_other_things(string @base, string head, params string[] rules)
    {
        var changes = Documents.Compare(Header("X-A", @base), Header("X-A", head));

        Assert.Equal(rules, changes.Select(change => change.Rule.Id).Order(StringComparer.Ordinal));
        Assert.All(changes, change => Assert.Equal("GET /a > response 200 > header X-A", change.Place));
    }

    [Theory]
    [InlineData("Content-Type")]
    [InlineData("content-type")]
    public void The_content_type_is_said_elsewhere(string name) =>
        Assert.Empty(Documents.Compare(Header(name, "{required: true, schema: {type: integer}}"), Documents.Of("/a: {get: {responses: {'200': {description: A}}}}")));

    private static string Header(string name, string header) =>
        Documents.Of($"/a: {{get: {{responses: {{'200': {{description: A, headers: {{{name}: {header}}}}}}}}}}}");
}
