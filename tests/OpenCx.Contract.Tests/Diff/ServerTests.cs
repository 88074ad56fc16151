namespace OpenCx.Contract.Tests.Diff;

/// <summary>Where the API is to be found.</summary>
public class ServerTests
{
    [Theory]
    [InlineData("{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us]}}}", "{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu]}}}", "server-removed https://us.example was removed")]
    [InlineData("{url: 'https://{r}.example/{v}', variables: {r: {default: eu, enum: [eu, us]}, v: {default: v1, enum: [v1]}}}", "{url: 'https://{r}.example/{v}', variables: {r: {default: eu, enum: [us, eu]}, v: {default: v1, enum: [v1, v2]}}}", "server-added https://eu.example/v2 was added", "server-added https://us.example/v2 was added")]
    [InlineData("{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us]}}}", "{url: 'https://{r}.example', variables: {r: {default: us, enum: [eu, us]}}}", "server-order-changed https://us.example comes first; it was https://eu.example")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: demo}}}", "{url: 'https://demo.example'}", "server-removed https://{t}.example with any value was removed")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: a}}}", "{url: 'https://{t}.example', variables: {t: {default: a, enum: [a]}}}", "server-removed https://{t}.example with any value was removed")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: a, enum: [a, b]}}}", "{url: 'https://{t}.example', variables: {t: {default: a}}}", "server-added https://{t}.example with any value was added")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: a}}}", "{url: 'https://{u}.example', variables: {u: {default: a}}}")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: a}}}", "{url: 'https://{t}.example', variables: {t: {default: b}}}", "server-order-changed https://b.example comes first; it was https://a.example")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: a}}}", "{url: 'https://a.example'}, {url: 'https://{t}.example', variables: {t: {default: b}}}")]
    [InlineData("{url: 'https://{t}.example/{v}', variables: {t: {default: a}, v: {default: v1, enum: [v1, v2]}}}", "{url: 'https://{t}.example/{v}', variables: {t: {default: a, enum: [a]}, v: {default: v1, enum: [v1, v2]}}}", "server-removed https://{t}.example/v1 with any value was removed", "server-removed https://{t}.example/v2 with any value was removed")]
    [InlineData("{url: 'https://{t}.example'}", "{url: 'https://{t}.example/'}")]
    [InlineData("{url: 'https://a.example/'}", "{url: 'https://a.example'}")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}", "{url: 'https://c.example'}, {url: 'https://b.example'}, {url: 'https://a.example'}", "server-added https://c.example was added")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}", "{url: 'https://b.example'}", "server-removed https://a.example was removed")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}, {url: 'https://c.example'}", "{url: 'https://a.example'}, {url: 'https://c.example'}, {url: 'https://b.example'}")]
    [InlineData("{url: 'HTTPS://A.Example:443/V1'}", "{url: 'https://a.example/V1'}")]
    [InlineData("{url: 'http://a.example:80'}", "{url: 'http://a.example'}")]
    [InlineData("{url: 'https://{R}.example:{p}', variables: {R: {default: EU, enum: [EU]}, p: {default: '443', enum: ['443']}}}", "{url: 'https://eu.example'}")]
    [InlineData("{url: 'https://{Tenant}.Example', variables: {Tenant: {default: a}}}", "{url: 'https://a.example'}", "server-removed https://{Tenant}.example with any value was removed")]
    [InlineData("{url: 'https://a.example:80'}", "{url: 'https://a.example'}", "server-added https://a.example was added", "server-removed https://a.example:80 was removed")]
    [InlineData("{url: /V1}", "{url: /v1}", "server-added /v1 was added", "server-removed /V1 was removed")]
    public void Every_address_counts_and_which_is_the_first(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, Documents.Compare(Servers(@base), Servers(head)).Select(change => $"{change.Rule.Id} {change.Message}"));

    [Fact]
    public void Of_more_addresses_than_anybody_compares_the_default_one_counts()
    {
        var values = string.Join(", ", Enumerable.Range(0, 40).Select(number => $"v{number}"));
        string Many(string region) => Servers($"{{url: 'https://{{r}}.example/{{a}}/{{b}}', variables: {{r: {{default: {region}, enum: [{region}]}}, a: {{default: v0, enum: [{values}]}}, b: {{default: v1, enum: [{values}]}}}}}}");

        var changes = Documents.Compare(Many("eu"), Many("us"));

        Assert.Equal(80, changes.Count);
        Assert.Contains(changes, change => change.Message == "https://us.example/v39/v1 was added");
    }

    [Theory]
    [InlineData("", "", "servers: [{url: /}]", "")]
    [InlineData("servers: [{url: /}]", "", "servers: []", "")]
    [InlineData("", "", "servers: [{url: 'https://a.example'}]", "", "server-added servers: https://a.example was added", "server-removed servers: / was removed")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "servers: [{url: 'https://a.example'}]", "get: {servers: [{url: 'https://a.example'}], @}")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "servers: [{url: 'https://a.example'}]", "servers: [{url: 'https://a.example'}], get: {@}")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "", "servers: [{url: 'https://a.example'}], get: {@}", "server-added servers: / was added", "server-removed servers: https://a.example was removed")]
    [InlineData("", "servers: [{url: 'https://a.example'}], get: {@}", "", "get: {servers: [{url: 'https://a.example'}], @}")]
    [InlineData("", "servers: [{url: 'https://a.example'}], get: {servers: [{url: 'https://c.example'}], @}", "", "servers: [{url: 'https://b.example'}], get: {servers: [{url: 'https://c.example'}], @}")]
    [InlineData("", "servers: [{url: 'https://a.example'}], get: {@}, put: {@}", "", "servers: [{url: 'https://b.example'}], get: {@}, put: {@}", "server-added GET /a > servers: https://b.example was added", "server-removed GET /a > servers: https://a.example was removed")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "servers: [{url: 'https://a.example'}]", "get: {servers: [{url: 'https://b.example'}], @}", "server-added GET /a > servers: https://b.example was added", "server-removed GET /a > servers: https://a.example was removed")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "servers: [{url: 'https://b.example'}]", "get: {servers: [{url: 'https://b.example'}], @}", "server-added servers: https://b.example was added", "server-removed servers: https://a.example was removed")]
    [InlineData("servers: [{url: 'https://a.example'}]", "get: {@}", "servers: [{url: 'https://b.example'}]", "get: {servers: [{url: 'https://a.example'}], @}", "server-added servers: https://b.example was added", "server-removed servers: https://a.example was removed")]
    public void What_counts_is_where_an_operation_is_called(string @base, string path, string head, string newPath, params string[] changes)
    {
        Assert.Equal(changes, Documents.Compare(Of(@base, path), Of(head, newPath)).Select(change => $"{change.Rule.Id} {change.Place}: {change.Message}").Order(StringComparer.Ordinal));

        static string Of(string servers, string path) => Documents.Of($"/a: {{{path.Replace("@", "responses: {}", StringComparison.Ordinal)}}}", rest: servers);
    }

    private static string Servers(string servers) => Documents.Of("", rest: $"servers: [{servers}]");
}
