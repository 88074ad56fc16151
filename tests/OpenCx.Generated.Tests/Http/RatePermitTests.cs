using System.Net;
using System.Threading.RateLimiting;

namespace OpenCx.Tests.Http;

public class RatePermitTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task Attempts_count_and_not_calls()
    {
        using var limiter = OpenCxRateLimiter.Create(10, timeProvider: _clock);
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0"), Responses.Created);
        using var client = TestClient.Over(handler, options => Configure(options, limiter));

        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        Assert.Equal(2, limiter.GetStatistics()!.TotalSuccessfulLeases);
    }

    [Fact]
    public async Task A_permit_is_held_until_the_answer_was_read()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        var handler = new ScriptedHandler(_ => answer.Task, _ => Task.FromResult(Responses.Created()));
        using var client = TestClient.Over(handler, options => Configure(options, limiter));

        var first = client.CreatePhoneAgentAsync(TestClient.Request);
        var second = client.CreatePhoneAgentAsync(TestClient.Request);
        Assert.Single(handler.Requests);
        answer.SetResult(Responses.Created());

        await Task.WhenAll(first, second).WaitAsync(TestTime.Limit);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_full_queue_fails_at_once_and_sends_nothing()
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromSeconds(60), 0, _clock);
        limiter.AttemptAcquire().Dispose();
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => Configure(options, limiter));

        var error = await Assert.ThrowsAsync<OpenCxRateLimitQueueException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.False(error.MayHaveBeenProcessed);
        Assert.Equal(TimeSpan.FromSeconds(60.05), error.RetryAfter);
        Assert.Contains("0 of 0 places in its queue are taken", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task Without_a_limiter_nothing_waits()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => Configure(options, null));

        for (var call = 0; call < 150; call++)
        {
            await client.CreatePhoneAgentAsync(TestClient.Request);
        }

        Assert.Equal(150, handler.Requests.Count);
    }

    [Fact]
    public async Task The_default_lets_a_hundred_pass_and_the_rest_wait()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => options.TimeProvider = _clock);

        var calls = Enumerable.Range(0, 150).Select(_ => client.CreatePhoneAgentAsync(TestClient.Request)).ToList();
        await Task.WhenAll(calls.Take(100)).WaitAsync(TestTime.Limit);
        Assert.Equal(100, handler.Requests.Count);
        Assert.DoesNotContain(calls.Skip(100), call => call.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(60.05));
        await Task.WhenAll(calls).WaitAsync(TestTime.Limit);
    }

    [Fact]
    public async Task The_caller_can_give_up_waiting()
    {
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: _clock);
        limiter.AttemptAcquire().Dispose();
        using var giveUp = new CancellationTokenSource();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => Configure(options, limiter));

        var call = client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token);
        giveUp.Cancel();

        Assert.Equal(giveUp.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit))).CancellationToken);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentQueuedCount);
    }

    [Fact]
    public async Task Time_runs_out_while_a_retry_waits_for_its_permit()
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromHours(1), 10, _clock);
        using var client = TestClient.Over(ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0")), options => Configure(options, limiter));

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await _clock.WhenTimerIsSetAsync(TimeSpan.FromMinutes(30), TimeSpan.FromHours(2));
        _clock.Advance(TimeSpan.FromSeconds(100));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.False(error.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task A_limiter_that_fails_is_told_as_such()
    {
        var limiter = OpenCxRateLimiter.Create();
        limiter.Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => Configure(options, limiter));

        var error = await Assert.ThrowsAsync<OpenCxException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.IsType<ObjectDisposedException>(error.InnerException);
        Assert.False(error.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task A_client_never_disposes_a_limiter()
    {
        using var limiter = OpenCxRateLimiter.Create(timeProvider: _clock);
        var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => Configure(options, limiter));
        await client.CreatePhoneAgentAsync(TestClient.Request);
        client.Dispose();

        Assert.True(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task What_is_sent_after_a_wait_is_what_was_checked_before_it()
    {
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: _clock);
        limiter.AttemptAcquire().Dispose();
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => Configure(options, limiter));
        var request = new CreatePhoneAgentPublicDto { Name = "Front desk", Language = ["en"] };

        var call = client.CreatePhoneAgentAsync(request);
        (request.Name, request.Language) = ("Back office", ["ar", "en"]);
        _clock.Advance(TimeSpan.FromSeconds(60.05));
        await call.WaitAsync(TestTime.Limit);

        Assert.Equal("""{"name":"Front desk","language":["en"]}""", handler.Requests[0].Body);
    }

    private void Configure(OpenCxClientOptions options, RateLimiter? limiter)
    {
        options.TimeProvider = _clock;
        options.RateLimiter = limiter;
    }
}
