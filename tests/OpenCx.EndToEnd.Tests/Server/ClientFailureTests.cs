using System.Net;
using System.Text;
using Newtonsoft.Json;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

/// <summary>What a caller learns of each failure, and that none of them makes an agent twice.</summary>
public sealed class ClientFailureTests : IAsyncLifetime
{
    private static readonly CreatePhoneAgentPublicDto Request = new() { Name = "Front desk" };

    private EmbeddedOpenCx _server = null!;

    public async Task InitializeAsync() => _server = await EmbeddedOpenCx.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task What_is_wrong_is_not_sent()
    {
        using var client = _server.Connect();

        var fault = await Assert.ThrowsAsync<OpenCxValidationException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto
        {
            Language = ["ar", "en"],
            HandoffPhoneNumber = "+1 415 555 0123",
        }));

        Assert.Equal(["Name", "Language", "HandoffPhoneNumber"], fault.Faults.SelectMany(each => each.MemberNames));
        Assert.False(fault.MayHaveBeenProcessed);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_401_and_stays_secret()
    {
        using var client = _server.Connect(new() { ApiKey = "a-wrong-key" });

        var fault = await Assert.ThrowsAsync<OpenCxAuthenticationException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.Equal(HttpStatusCode.Unauthorized, fault.StatusCode);
        Assert.Equal(401, fault.Error?.StatusCode);
        Assert.Equal("Unauthorized", fault.Error?.Error);
        Assert.Equal("embedded-1", fault.RequestId);
        Assert.Equal(["Bearer"], fault.Headers["WWW-Authenticate"]);
        Assert.DoesNotContain("a-wrong-key", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_refuses_is_400_with_its_words()
    {
        using var client = _server.Connect(new() { ValidateRequests = false });

        var fault = await Assert.ThrowsAsync<OpenCxBadRequestException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "a", Language = ["ar", "en"] }));

        Assert.Equal("language: ar must be the only entry", fault.Error?.Message);
        Assert.Equal(RawCaller.Parse(fault.ResponseBody)["message"], fault.Error?.Message);
        Assert.False(fault.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task Too_many_requests_are_429_with_the_time_to_wait()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { RateLimit = 1, TimeProvider = new ManualClock() });
        using var client = server.Connect(new() { MaxRetries = 0 });
        await client.CreatePhoneAgentAsync(Request);

        var fault = await Assert.ThrowsAsync<OpenCxRateLimitException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.Equal(TimeSpan.FromSeconds(60), fault.RetryAfter);
        Assert.False(fault.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task After_429_the_request_is_sent_again_since_no_agent_was_made()
    {
        _server.MisbehaveNext(Misbehavior.Respond(429, headers: ("Retry-After", "0")), times: 2);
        using var client = _server.Connect();

        await client.CreatePhoneAgentAsync(Request);

        Assert.Equal((1, 3), (_server.CreatedCount, _server.Requests.Count));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_server_error_is_told_and_not_tried_again(int status)
    {
        _server.MisbehaveNext(Misbehavior.Respond(status, "<h1>Oops</h1>", "text/html"));
        using var client = _server.Connect();

        var fault = await Assert.ThrowsAsync<OpenCxServerException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.Equal((status, "<h1>Oops</h1>", null), ((int)fault.StatusCode, fault.ResponseBody, fault.Error));
        Assert.True(fault.MayHaveBeenProcessed);
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_dropped_connection_is_told_and_not_tried_again(bool after)
    {
        using var client = _server.Connect();
        await client.CreatePhoneAgentAsync(Request);
        _server.MisbehaveNext(after ? Misbehavior.DropAfter : Misbehavior.DropBefore);

        var fault = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.True(fault.MayHaveBeenProcessed);
        Assert.Null(fault.StatusCode);
        Assert.Equal((after ? 2 : 1, 2), (_server.CreatedCount, _server.Requests.Count));
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_processed_nothing()
    {
        using var client = _server.Connect(new() { MaxRetries = 0 });
        await _server.DisposeAsync();

        var fault = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.False(fault.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task An_answer_truncated_at_any_byte_keeps_what_came()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { RateLimit = int.MaxValue });
        using var client = server.Connect(new() { RateLimiter = null });
        for (var (at, isWhole) = (0, false); !isWhole; at++)
        {
            server.Forget();
            server.MisbehaveNext(Misbehavior.Truncate(at));

            var error = await Record.ExceptionAsync(() => client.CreatePhoneAgentAsync(Request));

            Assert.Single(server.Requests);
            var made = Encoding.UTF8.GetBytes(Assert.Single(server.Agents).ToString(Formatting.None));
            isWhole = at >= made.Length;
            if (isWhole)
            {
                Assert.Null(error);
                continue;
            }

            var fault = Assert.IsType<OpenCxConnectionException>(error);
            Assert.True(fault.MayHaveBeenProcessed);
            Assert.Equal((HttpStatusCode.OK, FormattableString.Invariant($"embedded-{at + 1}")), (fault.StatusCode, fault.RequestId));
            Assert.Equal(Encoding.UTF8.GetString(made[..at]), fault.ResponseBody);
        }
    }

    [Fact]
    public async Task A_garbled_answer_is_an_error_that_carries_it()
    {
        _server.MisbehaveNext(Misbehavior.Garble);
        using var client = _server.Connect();

        var fault = await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.True(fault.MayHaveBeenProcessed);
        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.StartsWith("{\"id\";", fault.ResponseBody, StringComparison.Ordinal);
        Assert.Single(_server.Requests);
    }

    // A client that tried again would wait for ever by a clock that stands still: the watchdog turns that into a failure.
    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_timeout_is_told_and_not_tried_again(bool inBody)
    {
        var (reached, never) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var clock = new ManualClock();
        _server.MisbehaveNext(inBody ? Misbehavior.PauseBody(10, never.Task).Around(Misbehavior.WaitAfter(Reach)) : Misbehavior.WaitAfter(() => Task.WhenAll(Reach(), never.Task)));
        using var client = _server.Connect(new() { TimeProvider = clock });

        var call = client.CreatePhoneAgentAsync(Request);
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(61));
        var fault = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call);

        Assert.True(fault.IsTimeout);
        Assert.True(fault.MayHaveBeenProcessed);
        Assert.Equal((1, 1), (_server.CreatedCount, _server.Requests.Count));

        Task Reach()
        {
            reached.SetResult();
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _server.MisbehaveNext(Misbehavior.Respond(302, string.Empty, null, ("Location", "/phone")));
        using var client = _server.Connect();

        var fault = await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(Request));

        Assert.Equal(HttpStatusCode.Found, fault.StatusCode);
        Assert.Equal(["/phone"], fault.Headers["Location"]);
        Assert.Single(_server.Requests);
    }
}
