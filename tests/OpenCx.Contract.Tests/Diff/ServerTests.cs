namespace OpenCx.Contract.Tests.Diff;

/// <summary>Where the API is to be found.</summary>
public class ServerTests
{
    [Theory]
    [InlineData("{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us]}}}", "{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu]}}}", "server-removed https://us.example was removed")]
    [InlineData("{url: 'https://{r}.example/{v}', variables: {r: {default: eu, enum: [eu, us]}, v: {default: v1}}}", "{url: 'https://{r}.example/{v}', variables: {r: {default: eu, enum: [us, eu]}, v: {default: v1, enum: [v1, v2]}}}", "server-added https://eu.example/v2 was added", "server-added https://us.example/v2 was added")]
    [InlineData("{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us]}}}", "{url: 'https://{r}.example', variables: {r: {default: us, enum: [eu, us]}}}", "server-order-changed https://us.example comes first; it was https://eu.example")]
    [InlineData("{url: 'https://{t}.example', variables: {t: {default: demo}}}", "{url: 'https://demo.example'}")]
    [InlineData("{url: 'https://a.example/'}", "{url: 'https://a.example'}")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}", "{url: 'https://c.example'}, {url: 'https://b.example'}, {url: 'https://a.example'}", "server-added https://c.example was added")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}", "{url: 'https://b.example'}", "server-removed https://a.example was removed")]
    [InlineData("{url: 'https://a.example'}, {url: 'https://b.example'}, {url: 'https://c.example'}", "{url: 'https://a.example'}, {url: 'https://c.example'}, {url: 'https://b.example'}")]
    public void Every_address_counts_and_which_is_the_first(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, Documents.Compare(Servers(@base), Servers(head)).Select(change => $"{change.Rule.Id} {change.Message}"));

    [Fact]
    public void Of_more_addresses_than_anybody_compares_the_default_one_counts()
    {
        var values = string.Join(", ", Enumerable.Range(0, 40).Select(number => $"v{number}"));
        string Many(string region) => Servers($"{{url: 'https://{{r}}.example/{{a}}/{{b}}', variables: {{r: {{default: {region}}}, a: {{default: v0, enum: [{values}]}}, b: {{default: v1, enum: [{values}]}}}}}}");

        var changes = Documents.Compare(Many("eu"), Many("us"));

        Assert.Equal(80, changes.Count);
        Assert.Contains(changes, change => change.Message == "https://us.example/v39/v1 was added");
    }

    private static string Servers(string servers) => Documents.Of("", rest: $"servers: [{servers}]");
}
