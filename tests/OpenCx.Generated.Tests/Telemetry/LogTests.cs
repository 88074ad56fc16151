using System.Net;
using Microsoft.Extensions.Logging;

namespace OpenCx.Tests.Telemetry;

public class LogTests
{
    private readonly RecordingLoggerFactory _log = new();
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task Success_retry_and_failure_are_told_without_a_text_of_the_server()
    {
        var handler = ScriptedHandler.Answering(
            () => Responses.Json((HttpStatusCode)429, """{"message":"Confidential"}""").With("Retry-After", "0"),
            Responses.Created,
            () => Responses.Json(HttpStatusCode.InternalServerError, """{"message":"Confidential"}"""));
        using var client = TestClient.Over(handler, Configure);

        await client.CreatePhoneAgentAsync(TestClient.Request);
        await Assert.ThrowsAsync<OpenCxServerException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Contains(_log.Lines, line => line.StartsWith("Warning: createPhoneAgent: attempt 1 failed (429); the next follows in 00:00:00.", StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.StartsWith("Debug: createPhoneAgent succeeded with status 200 after 2 attempt(s).", StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.StartsWith("Debug: createPhoneAgent failed after 1 attempt(s): 500.", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("Confidential", StringComparison.Ordinal) || line.Contains(TestClient.Key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_log_that_fails_decides_no_call(bool isDead)
    {
        var log = new FailingLoggerFactory { IsDead = isDead };
        var handler = ScriptedHandler.Answering(
            () => Responses.Json((HttpStatusCode)429, "{}").With("Retry-After", "0"),
            () => Responses.CreatedWith("\"new\":1"),
            () => Responses.Json(HttpStatusCode.BadRequest, "{}"));
        using var client = TestClient.Over(handler, options => options.LoggerFactory = log);

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request)).Id);
        await Assert.ThrowsAsync<OpenCxBadRequestException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        // The attempt that is followed by another, the drift, the success, the failure.
        Assert.Equal(isDead ? 0 : 4, log.Messages);
    }

    [Fact]
    public async Task A_departure_from_the_contract_is_told_without_the_value_that_came()
    {
        using var client = TestClient.Answering(() => Responses.CreatedWith("\"caller\":\"+14155550123\""), Configure);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Contains(_log.Lines, line => line.StartsWith("Warning: createPhoneAgent: the response departs from the contract: UnknownMember at $.caller: expected no member of this name.", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("+14155550123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wait_for_the_rate_limiter_is_told()
    {
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: _clock);
        limiter.AttemptAcquire().Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options =>
        {
            Configure(options);
            options.RateLimiter = limiter;
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await call.WaitAsync(TestTime.Limit);

        Assert.Contains(_log.Lines, line => line.StartsWith("Information: createPhoneAgent waited 00:01:0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_logger_that_listens_to_nothing_is_told_nothing()
    {
        using var silent = new RecordingLoggerFactory(LogLevel.None);
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => options.LoggerFactory = silent);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Empty(silent.Lines);
    }

    private void Configure(OpenCxClientOptions options)
    {
        options.TimeProvider = _clock;
        options.LoggerFactory = _log;
    }
}
