namespace OpenCx.Contract.Tests.Diff;

/// <summary>A parameter makes another media type, unless it goes without saying.</summary>
public class MediaTypeTests
{
    [Theory]
    [InlineData("application/json; version=1", "application/json; version=2")]
    [InlineData("application/vnd.x+json; version=1", "application/vnd.x+json; version=2")]
    [InlineData("application/json;odata.metadata=minimal", "application/json;odata.metadata=none")]
    [InlineData("text/plain; charset=iso-8859-1", "text/plain; charset=utf-16")]
    [InlineData("application/json; profile=\"A\"", "application/json; profile=\"a\"")]
    public void Another_value_of_a_parameter_is_another_media_type(string @base, string head)
    {
        Assert.Equal(["request-media-type-added", "request-media-type-removed"], CompareRequests([@base], [head]));
        Assert.Equal(["response-media-type-added", "response-media-type-removed"], CompareResponses([@base], [head]));
    }

    [Theory]
    [InlineData("application/json", "Application/JSON; charset=iso-8859-1")]
    [InlineData("text/plain", "text/plain; charset=\"UTF-8\"")]
    [InlineData("multipart/mixed; boundary=a", "multipart/mixed; boundary=b")]
    [InlineData("application/json; a=1; b=2", "application/json;b=\"2\";a=1")]
    [InlineData("application/json; Profile=A", "application/json;profile=A")]
    public void What_goes_without_saying_makes_no_difference(string a, string b)
    {
        Assert.Empty(CompareRequests([a], [b]));
        Assert.Empty(CompareResponses([a], [b]));
        Assert.Empty(CompareResponses([b, "image/png"], [a, "image/png"]));
    }

    [Fact]
    public void A_media_type_without_a_parameter_leaves_it_open()
    {
        string[] one = ["application/json; version=1"];
        string[] any = ["application/json"];

        Assert.Empty(CompareRequests(one, any));
        Assert.Equal(["request-media-type-added", "request-media-type-removed"], CompareRequests(any, one));
        Assert.Equal(["response-media-type-widened"], CompareResponses(one, any));
        Assert.Equal(["response-media-type-narrowed"], CompareResponses(any, one));
        Assert.Equal(["response-media-type-narrowed", "response-media-type-removed"], CompareResponses([.. any, "text/csv"], one));
    }

    [Fact]
    public void Of_several_media_types_that_take_another_in_its_own_is_compared() =>
        Assert.Equal(
            ["request-media-type-added", "request-type-changed"],
            Rules(
                Documents.Of("/a: {post: {requestBody: {content: {application/json;v=1: {schema: {type: string}}}}, responses: {}}}"),
                Documents.Of("/a: {post: {requestBody: {content: {'*/*': {schema: {type: string}}, application/json: {schema: {type: integer}}}}, responses: {}}}")));

    [Fact]
    public void What_is_written_twice_in_two_ways_is_compared_with_what_is_written_alike() =>
        Assert.Empty(Rules(
            Documents.Of("/a: {post: {requestBody: {content: {application/json: {schema: {type: string}}, application/json; charset=utf-8: {schema: {type: integer}}}}, responses: {}}}"),
            Documents.Of("/a: {post: {requestBody: {content: {application/json; charset=utf-8: {schema: {type: integer}}, application/json: {schema: {type: string}}}}, responses: {}}}")));

    [Theory]
    [InlineData("application/merge-patch+json", "application/json")]
    [InlineData("application/vnd.x.v1+json", "application/json")]
    [InlineData("application/atom+xml", "application/xml")]
    public void Who_reads_what_a_suffix_names_takes_it_and_need_not_be_sent_it(string ofFamily, string family)
    {
        Assert.Equal(["request-media-type-added", "request-media-type-removed"], CompareRequests([ofFamily], [family]));
        Assert.Equal(["response-media-type-widened"], CompareResponses([ofFamily], [family]));
        Assert.Equal(["response-media-type-narrowed"], CompareResponses([family], [ofFamily]));
    }

    [Theory]
    [InlineData("'*/*': {schema: {}}")]
    [InlineData("application/*: {schema: {}}")]
    [InlineData("application/*: {schema: {}}, '*/*': {schema: {type: object}}")]
    [InlineData("'*/*': {schema: {type: object}}, application/*: {schema: {}}")]
    public void What_a_range_spoke_for_or_speaks_for_now_is_compared_with_it(string ranges)
    {
        const string Own = "application/json: {schema: {type: object}}";
        Assert.Equal(["POST /a > request (application/json): request-schema-added"], Told(OfRequest, ranges, $"{ranges}, {Own}"));
        Assert.Equal(["POST /a > request (application/json): request-schema-removed"], Told(OfRequest, $"{Own}, {ranges}", ranges));
        Assert.Equal(["GET /a > response 200 (application/json): response-schema-added"], Told(OfResponse, ranges, $"{ranges}, {Own}"));
        Assert.Equal(["GET /a > response 200 (application/json): response-schema-removed"], Told(OfResponse, $"{Own}, {ranges}", ranges));

        static IEnumerable<string> Told(Func<string, string> of, string @base, string head) =>
            Documents.Compare(of(@base), of(head)).Select(change => $"{change.Place}: {change.Rule.Id}");
    }

    private static string[] CompareRequests(string[] @base, string[] head) => Rules(OfRequest(Content(@base)), OfRequest(Content(head)));

    private static string[] CompareResponses(string[] @base, string[] head) => Rules(OfResponse(Content(@base)), OfResponse(Content(head)));

    private static string OfRequest(string content) => Documents.Of($"/a: {{post: {{requestBody: {{content: {{{content}}}}}, responses: {{}}}}}}");

    private static string OfResponse(string content) => Documents.Of($"/a: {{get: {{responses: {{'200': {{description: A, content: {{{content}}}}}}}}}}}");

    private static string Content(string[] types) => string.Join(", ", types.Select(type => $"'{type}': {{schema: {{type: object}}}}"));

    private static string[] Rules(string @base, string head) =>
        [.. Documents.Compare(@base, head).Select(change => change.Rule.Id).Order(StringComparer.Ordinal)];
}
