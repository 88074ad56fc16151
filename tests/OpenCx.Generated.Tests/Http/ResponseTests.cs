using System.Net;
using OpenCx.Http;
using OpenCx.Json;

namespace OpenCx.Tests.Http;

public class ResponseTests
{
    [Fact]
    public async Task Status_and_headers_come_with_the_value()
    {
        using var client = TestClient.Answering(() => Responses.Json(HttpStatusCode.Created, Responses.Agent).With("X-Request-Id", "r-1").With("X-Many", "a").With("X-Many", "b"));

        var response = await client.CreatePhoneAgentWithResponseAsync(TestClient.Request);

        Assert.Equal("agent-1", response.Value.Id);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("r-1", response.RequestId);
        Assert.Equal(["a", "b"], response.Headers["x-many"]);
        Assert.Equal("application/json; charset=utf-8", Assert.Single(response.Headers["CONTENT-TYPE"]));
        Assert.False(response.Headers.ContainsKey("X-None"));
    }

    [Fact]
    public void A_test_double_can_make_one()
    {
        var response = new OpenCxResponse<int>(5);

        Assert.Equal((5, HttpStatusCode.OK, 0, null), (response.Value, response.StatusCode, response.Headers.Count, response.RequestId));
    }

    [Theory]
    [InlineData("https://api.example/phone?api-version=1", true)]
    [InlineData("https://API.example:443/phone", true)]
    [InlineData("https://api.example/phones", false)]
    [InlineData("https://api.example:444/phone", false)]
    [InlineData("https://api.example.net/phone", false)]
    [InlineData("http://api.example/phone", false)]
    public async Task A_handler_may_add_to_the_query_and_change_nothing_else_of_the_address(string address, bool isAnswer)
    {
        using var client = TestClient.Over(new RewritingHandler(ScriptedHandler.Answering(Responses.Created), _ => new Uri(address)));

        var call = client.CreatePhoneAgentAsync(TestClient.Request);

        if (isAnswer)
        {
            Assert.Equal("agent-1", (await call).Id);
        }
        else
        {
            var error = await Assert.ThrowsAsync<OpenCxApiException>(() => call);
            Assert.Contains("from elsewhere", error.Message, StringComparison.Ordinal);
            Assert.True(error.MayHaveBeenProcessed);
        }
    }

    [Fact]
    public async Task Text_and_bytes_are_read_as_they_come()
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() => Responses.Text(HttpStatusCode.OK, "Grüße", "text/plain")));
        var request = new ApiRequest("test", HttpMethod.Get, "/text");

        Assert.Equal("Grüße", await core.SendAsync(request, core.TextReader, CancellationToken.None));
        Assert.Equal("Grüße"u8.ToArray(), await core.SendAsync(request, core.BytesReader, CancellationToken.None));
        Assert.Equal("Grüße", (await core.SendWithResponseAsync(request, core.TextReader, CancellationToken.None)).Value);
        Assert.Equal("Grüße"u8.ToArray(), (await core.SendWithResponseAsync(request, core.BytesReader, CancellationToken.None)).Value);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(16_383, false)]
    [InlineData(16_384, false)]
    [InlineData(16_385, false)]
    [InlineData(100_000, false)]
    [InlineData(100_000, true)]
    public async Task Bytes_come_whole_up_to_the_limit_whether_their_number_is_announced_or_not(int length, bool isAnnounced)
    {
        var bytes = new byte[length];

        // Others each time: a buffer of the pool may still hold what it held in the last case.
        new Random((2 * length) + (isAnnounced ? 1 : 0)).NextBytes(bytes);
        HttpResponseMessage Answer() => new(HttpStatusCode.OK) { Content = isAnnounced ? new ByteArrayContent(bytes) : new StreamContent(new ForwardOnlyStream(bytes)) };
        var request = new ApiRequest("test", HttpMethod.Get, "/bytes");
        using var roomy = TestClient.Core(ScriptedHandler.Answering(Answer), options => options.MaxResponseBytes = length);
        using var narrow = TestClient.Core(ScriptedHandler.Answering(Answer), options => options.MaxResponseBytes = length - 1);

        Assert.Equal(bytes, await roomy.SendAsync(request, roomy.BytesReader, CancellationToken.None));
        await Assert.ThrowsAsync<OpenCxApiException>(() => narrow.SendAsync(request, narrow.BytesReader, CancellationToken.None));
    }

    [Fact]
    public async Task Fewer_bytes_than_announced_are_a_broken_answer()
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new ForwardOnlyStream(new byte[99])) };
            response.Content.Headers.ContentLength = 100;
            return response;
        }));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => core.SendAsync(new ApiRequest("test", HttpMethod.Post, "/bytes"), core.BytesReader, CancellationToken.None));

        Assert.Equal("The body ended after 99 of 100 bytes.", error.InnerException!.Message);
    }

    [Fact]
    public async Task Text_and_bytes_meet_the_limit()
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() => Responses.Text(HttpStatusCode.OK, "12345", "text/plain")), options => options.MaxResponseBytes = 4);
        var request = new ApiRequest("test", HttpMethod.Get, "/text");

        await Assert.ThrowsAsync<OpenCxApiException>(() => core.SendAsync(request, core.TextReader, CancellationToken.None));
        await Assert.ThrowsAsync<OpenCxApiException>(() => core.SendAsync(request, core.BytesReader, CancellationToken.None));
    }

    [Fact]
    public async Task A_success_that_the_contract_has_no_content_for_is_null()
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() => new HttpResponseMessage(HttpStatusCode.NoContent)));
        var request = new ApiRequest("test", HttpMethod.Get, "/a");

        Assert.Null(await core.SendAsync(request, core.JsonReader(JsonCodecs.Int64.OrNull(), 202, 204), CancellationToken.None));
        Assert.Null((await core.SendWithResponseAsync(request, core.JsonReader(JsonCodecs.String.OrNull(), 204), CancellationToken.None)).Value);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Accepted, " ")]
    public async Task A_success_that_it_has_content_for_is_not(HttpStatusCode status, string body)
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() => Responses.Json(status, body)));

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => core.SendAsync(new ApiRequest("test", HttpMethod.Get, "/a"), core.JsonReader(JsonCodecs.Int64.OrNull(), 202), CancellationToken.None));

        Assert.Contains("its body is empty", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, "5", 5L)]
    [InlineData(HttpStatusCode.OK, "null", null)]
    public async Task Content_is_read_whatever_the_status_and_null_where_it_is_allowed(HttpStatusCode status, string body, long? value)
    {
        using var core = TestClient.Core(ScriptedHandler.Answering(() => Responses.Json(status, body)));

        Assert.Equal(value, await core.SendAsync(new ApiRequest("test", HttpMethod.Get, "/a"), core.JsonReader(JsonCodecs.Int64.OrNull(), 202), CancellationToken.None));
    }
}
