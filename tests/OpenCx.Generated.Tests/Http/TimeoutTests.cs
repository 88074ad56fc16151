using System.Net;

namespace OpenCx.Tests.Http;

public class TimeoutTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task An_attempt_that_is_not_answered_ends_with_its_time_out_even_where_a_handler_ignores_the_token()
    {
        var handler = new ScriptedHandler(ScriptedHandler.NeverAsync);
        using var client = TestClient.Over(handler, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassAsync(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Null(error.StatusCode);
        Assert.Contains("POST /phone was not answered within 30 s (AttemptTimeout)", error.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_time_out_is_told_although_a_handlers_own_callback_throws()
    {
        var handler = new ScriptedHandler(token =>
        {
            token.Register(static () => throw new InvalidOperationException("the handler's own"));
            return ScriptedHandler.NeverAsync(token);
        });
        using var client = TestClient.Over(handler, Configure);
        var call = client.CreatePhoneAgentAsync(TestClient.Request);

        // On the system's clock nobody would catch what a timer throws: the process would end.
        await PassAsync(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
    }

    [Fact]
    public async Task The_call_ends_with_its_own_time_out_where_that_is_shorter()
    {
        using var client = TestClient.Over(new ScriptedHandler(ScriptedHandler.NeverAsync), options =>
        {
            Configure(options);
            options.Timeout = TimeSpan.FromSeconds(20);
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassAsync(TimeSpan.FromSeconds(20));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.Contains("did not end within 20 s (Timeout)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_stalls_ends_with_the_time_out_and_tells_what_came()
    {
        var body = new StallingStream("{\"id\":"u8.ToArray());
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }.With("x-request-id", "r-1"), Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await body.Stalled;
        _clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Equal("{\"id\":", error.ResponseBody);
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal("r-1", Assert.Single(error.Headers["X-Request-Id"]));
    }

    [Fact]
    public async Task A_body_that_cannot_even_be_opened_ends_with_the_time_out()
    {
        var content = new StallingContent();
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = content }, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await content.Asked;
        _clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
    }

    [Fact]
    public async Task An_error_whose_body_stalls_is_still_that_error()
    {
        var body = new StallingStream("{\"mess"u8.ToArray());
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(body) }, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await body.Stalled;
        _clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<OpenCxAuthenticationException>(() => call.WaitAsync(TestTime.Limit));
        Assert.Equal("{\"mess", error.ResponseBody);
        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task The_callers_own_token_is_told_apart_from_a_time_out()
    {
        using var giveUp = new CancellationTokenSource();
        using var client = TestClient.Over(new ScriptedHandler(ScriptedHandler.NeverAsync), Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token);
        await _clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));
        giveUp.Cancel();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit));
        Assert.Equal(giveUp.Token, error.CancellationToken);
    }

    [Fact]
    public async Task A_cause_that_tells_the_key_is_not_passed_on_when_the_caller_gives_up()
    {
        using var giveUp = new CancellationTokenSource();
        using var client = TestClient.Over(new ScriptedHandler(_ =>
        {
            giveUp.Cancel();
            throw new HttpRequestException("Authorization: Bearer " + TestClient.Key);
        }));

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token));

        Assert.Contains("Bearer [redacted]", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_cancelled_beforehand_sends_nothing()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler);
        var token = new CancellationToken(canceled: true);

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreatePhoneAgentAsync(TestClient.Request, token));

        Assert.Equal(token, error.CancellationToken);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_time_out_of_an_injected_client_is_a_time_out_too()
    {
        using var http = new HttpClient(new ScriptedHandler(async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            throw new InvalidOperationException();
        }))
        { Timeout = TimeSpan.FromMilliseconds(1) };
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key });

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.IsTimeout);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Contains("was not answered within the time-out of the injected HttpClient", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_limits_waits()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        using var client = TestClient.Over(new ScriptedHandler(_ => answer.Task), options =>
        {
            Configure(options);
            options.Timeout = Timeout.InfiniteTimeSpan;
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        _clock.Advance(TimeSpan.FromDays(365));
        answer.SetResult(Responses.Created());

        Assert.Equal("agent-1", (await call.WaitAsync(TestTime.Limit)).Id);
    }

    [Fact]
    public async Task The_wait_for_the_first_permit_does_not_count()
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromHours(1), 10, _clock);
        limiter.AttemptAcquire().Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options =>
        {
            Configure(options);
            options.RateLimiter = limiter;
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal("agent-1", (await call.WaitAsync(TestTime.Limit)).Id);
    }

    /// <summary>Waits for a timer of this time to be set, and lets it fire.</summary>
    private async Task PassAsync(TimeSpan time)
    {
        await _clock.WhenTimerIsSetAsync(time, time);
        _clock.Advance(time);
    }

    private void Configure(OpenCxClientOptions options)
    {
        options.TimeProvider = _clock;
        options.AttemptTimeout = TimeSpan.FromSeconds(30);
    }
}
