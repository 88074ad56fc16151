using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OpenCx.Http;
using OpenCx.Json;

namespace OpenCx.Tests.Http;

public class RetryTests
{
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(8);

    private readonly ManualTimeProvider _clock = new();

    public static TheoryData<int> FaultStatuses => [408, 500, 502, 503, 504];

    public static TheoryData<Exception> NeverConnected => new(
        new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"),
        new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
        new HttpRequestException(HttpRequestError.SecureConnectionError, "no TLS"),
        new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused)));

    public static TheoryData<Exception> BrokenOff => new(
        new HttpRequestException("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset))),
        new HttpRequestException(HttpRequestError.ResponseEnded, "ended"),
        new IOException("broken"),
        new InvalidOperationException("a handler's own trouble"));

    [Fact]
    public async Task A_post_is_sent_again_after_429_as_a_new_message_with_the_same_body()
    {
        var handler = ScriptedHandler.Answering(() => Responses.Json((HttpStatusCode)429, "{}"), Responses.Created);
        using var client = TestClient.Over(handler, Configure);

        var agent = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassBackoffAsync();

        Assert.Equal("agent-1", (await agent).Id);
        Assert.Equal("""{"name":"Front desk"}""", handler.Requests[1].Body);
        Assert.Equal(handler.Requests[0].Body, handler.Requests[1].Body);
        Assert.NotSame(handler.Requests[0].Message, handler.Requests[1].Message);
    }

    [Theory]
    [MemberData(nameof(FaultStatuses))]
    public async Task A_post_is_never_sent_again_after_a_fault_status(int status)
    {
        var handler = ScriptedHandler.Answering(() => Responses.Json((HttpStatusCode)status, "{}"));
        using var client = TestClient.Over(handler, Configure);

        var error = await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [MemberData(nameof(NeverConnected))]
    public async Task A_post_is_sent_again_when_the_connection_was_never_made(Exception failure)
    {
        var handler = new ScriptedHandler(_ => throw failure, _ => throw failure, _ => throw failure);
        using var client = TestClient.Over(handler, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassBackoffAsync();
        await PassBackoffAsync();
        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call);

        Assert.False(error.MayHaveBeenProcessed);
        Assert.Same(failure, error.InnerException);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task A_post_is_sent_again_when_the_connection_was_not_made_in_time()
    {
        var connections = 0;
        using var handler = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = async (_, token) =>
            {
                connections++;
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                throw new InvalidOperationException();
            },
        };
        using var client = TestClient.Over(handler, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassBackoffAsync();
        await PassBackoffAsync();
        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));

        Assert.False(error.MayHaveBeenProcessed);
        Assert.True(error.IsTimeout);
        Assert.StartsWith("POST /phone was not sent: no connection to https://api.example", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, connections);
    }

    [Fact]
    public async Task A_post_is_not_sent_again_after_a_time_out_of_a_handler_that_may_have_sent_it()
    {
        var handler = new ScriptedHandler(_ => throw new TaskCanceledException("slow", new TimeoutException("slow")));
        using var client = TestClient.Over(handler, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.True(error.IsTimeout);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("bytes")]
    [InlineData("form")]
    [InlineData("url-encoded form")]
    [InlineData("nothing")]
    public async Task A_post_is_never_sent_again_where_a_handler_failed_to_connect_after_it_was_sent(string body)
    {
        var handler = new SendingHandler(new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        using var core = TestClient.Core(handler, Configure);
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = body == "url-encoded form" };
        switch (body)
        {
            case "json":
                request.SetJsonBody("text", JsonCodecs.String, "body", required: true);
                break;
            case "text":
                request.SetTextBody("text", "text/plain");
                break;
            case "bytes":
                request.SetBinaryBody(new MemoryStream([1]), "application/octet-stream");
                break;
            case "form" or "url-encoded form":
                request.AddFormField("field", "value");
                break;
        }

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => core.SendAsync(request, StatusReader.Instance, CancellationToken.None).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(1, handler.Requests);
    }

    [Theory]
    [MemberData(nameof(BrokenOff))]
    public async Task A_post_is_never_sent_again_when_the_connection_broke(Exception failure)
    {
        var handler = new ScriptedHandler(_ => throw failure);
        using var client = TestClient.Over(handler, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [MemberData(nameof(FaultStatuses))]
    public async Task An_idempotent_request_is_sent_again_after_a_fault_status(int status)
    {
        var handler = ScriptedHandler.Answering(() => Responses.Json((HttpStatusCode)status, "{}"), () => new HttpResponseMessage(HttpStatusCode.NoContent));
        using var core = TestClient.Core(handler, Configure);

        var call = core.SendAsync(Request("DELETE"), StatusReader.Instance, CancellationToken.None);
        await PassBackoffAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await call).StatusCode);
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("TRACE", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public async Task Only_the_methods_that_the_standard_calls_idempotent_are_sent_again_after_a_reset(string method, bool isSentAgain)
    {
        var handler = new ScriptedHandler(_ => throw new HttpRequestException("reset", new IOException()), _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)));
        using var core = TestClient.Core(handler, Configure);

        var call = core.SendAsync(Request(method), StatusReader.Instance, CancellationToken.None);
        if (isSentAgain)
        {
            await PassBackoffAsync();
            await call;
        }
        else
        {
            Assert.True((await Assert.ThrowsAsync<OpenCxConnectionException>(() => call)).MayHaveBeenProcessed);
        }

        Assert.Equal(isSentAgain ? 2 : 1, handler.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task A_fault_that_does_not_pass_is_not_tried_again(int status)
    {
        var handler = ScriptedHandler.Answering(() => Responses.Json((HttpStatusCode)status, "{}"));
        using var core = TestClient.Core(handler, Configure);

        await Assert.ThrowsAnyAsync<OpenCxApiException>(() => core.SendAsync(Request("GET"), StatusReader.Instance, CancellationToken.None));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task What_an_earlier_attempt_may_have_done_is_not_forgotten()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage(HttpStatusCode.BadGateway), () => new HttpResponseMessage(HttpStatusCode.NotFound));
        using var core = TestClient.Core(handler, Configure);

        var call = core.SendAsync(Request("DELETE"), StatusReader.Instance, CancellationToken.None);
        await PassBackoffAsync();

        Assert.True((await Assert.ThrowsAsync<OpenCxNotFoundException>(() => call)).MayHaveBeenProcessed);
    }

    [Fact]
    public async Task The_wait_doubles_with_jitter()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429));
        using var client = TestClient.Over(handler, options =>
        {
            Configure(options);
            options.MaxRetries = 6;
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        foreach (var longest in new[] { 0.5, 1, 2, 4, 8, 8 })
        {
            var wait = await _clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(longest / 2), TimeSpan.FromSeconds(longest));
            _clock.Advance(wait);
        }

        await Assert.ThrowsAsync<OpenCxRateLimitException>(() => call);
        Assert.Equal(7, handler.Requests.Count);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Sun, 22 Nov 2026 12:00:07 GMT")]
    [InlineData("Sunday, 22-Nov-26 12:00:07 GMT")]
    [InlineData("Sun Nov 22 12:00:07 2026")]
    public async Task Retry_After_is_waited_for_in_each_of_its_forms_whatever_the_culture(string retryAfter)
    {
        CultureInfo.CurrentCulture = StrangeCulture.Create();
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", retryAfter), Responses.Created);
        using var client = TestClient.Over(handler, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        var wait = await _clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7));
        _clock.Advance(wait - TimeSpan.FromTicks(1));
        Assert.Single(handler.Requests);
        _clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal("agent-1", (await call).Id);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Sun, 22 Nov 2026 11:00:00 GMT")]
    public async Task A_Retry_After_that_has_passed_is_no_wait(string retryAfter)
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", retryAfter), Responses.Created);
        using var client = TestClient.Over(handler, Configure);

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request)).Id);
    }

    [Theory]
    [InlineData("61", 61)]
    [InlineData("Sun, 22 Nov 2026 13:00:00 GMT", 3600)]
    [InlineData("99999999999999999999", double.MaxValue)]
    public async Task A_Retry_After_beyond_the_cap_is_told_and_not_waited_for(string retryAfter, double seconds)
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", retryAfter));
        using var client = TestClient.Over(handler, Configure);

        var error = await Assert.ThrowsAsync<OpenCxRateLimitException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(seconds == double.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromSeconds(seconds), error.RetryAfter);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("٧")]
    public async Task A_Retry_After_in_no_known_form_counts_as_none(string retryAfter)
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", retryAfter), Responses.Created);
        using var client = TestClient.Over(handler, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassBackoffAsync();

        Assert.Equal("agent-1", (await call).Id);
    }

    [Fact]
    public async Task A_wait_longer_than_the_time_that_is_left_is_not_begun()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "10"));
        using var client = TestClient.Over(handler, options =>
        {
            Configure(options);
            options.Timeout = TimeSpan.FromSeconds(10);
        });

        var error = await Assert.ThrowsAsync<OpenCxRateLimitException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(TimeSpan.FromSeconds(10), error.RetryAfter);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task No_retries_means_none()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0"));
        using var client = TestClient.Over(handler, options =>
        {
            Configure(options);
            options.MaxRetries = 0;
        });

        await Assert.ThrowsAsync<OpenCxRateLimitException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_stream_that_cannot_rewind_is_sent_once()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0"));
        using var core = TestClient.Core(handler, Configure);
        var request = Request("PUT");
        request.SetBinaryBody(new ForwardOnlyStream([1, 2, 3]), "application/octet-stream");

        await Assert.ThrowsAsync<OpenCxRateLimitException>(() => core.SendAsync(request, StatusReader.Instance, CancellationToken.None));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_stream_that_can_is_sent_again_from_where_it_stood_and_left_open()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0"), () => new HttpResponseMessage(HttpStatusCode.OK));
        using var core = TestClient.Core(handler, Configure);
        using var stream = new MemoryStream("..text"u8.ToArray()) { Position = 2 };
        var request = Request("PUT");
        request.SetBinaryBody(stream, "text/plain");

        await core.SendAsync(request, StatusReader.Instance, CancellationToken.None);

        Assert.Equal(["text", "text"], handler.Requests.Select(sent => sent.Body));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task The_caller_can_give_up_between_attempts()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429));
        using var client = TestClient.Over(handler, Configure);
        using var giveUp = new CancellationTokenSource();

        var call = client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token);
        await _clock.WhenTimerIsSetAsync(TimeSpan.Zero, LongestBackoff);
        giveUp.Cancel();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(giveUp.Token, error.CancellationToken);
    }

    private static ApiRequest Request(string method) => new("test", new HttpMethod(method), "/phone");

    private void Configure(OpenCxClientOptions options) => options.TimeProvider = _clock;

    private async Task PassBackoffAsync() => _clock.Advance(await _clock.WhenTimerIsSetAsync(TimeSpan.Zero, LongestBackoff));
}
