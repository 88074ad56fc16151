using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace OpenCx.Tests.Telemetry;

/// <summary>Listeners that throw. They do so in the calls of these tests alone: those of other classes run at the same time.</summary>
public sealed class FailingListenerTests : IDisposable
{
    private readonly AsyncLocal<bool> _isOurs = new();
    private readonly MeterListener _meters = new();
    private int _failures;

    public FailingListenerTests() => _isOurs.Value = true;

    public void Dispose() => _meters.Dispose();

    [Fact]
    public async Task Whoever_measures_and_fails_decides_no_call_and_keeps_no_permit()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "OpenCx")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((_, _, _, _) => Fail());
        _meters.SetMeasurementEventCallback<long>((_, _, _, _) => Fail());
        _meters.Start();
        var clock = new ManualTimeProvider();
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: clock);
        using var client = TestClient.Answering(() => Responses.CreatedWith("\"new\":1"), options =>
        {
            options.TimeProvider = clock;
            options.RateLimiter = limiter;
        });

        var agent = await client.CreatePhoneAgentAsync(TestClient.Request);
        clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal("agent-1", agent.Id);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);

        // The wait for the permit, the attempt, the departure, the duration.
        Assert.Equal(4, _failures);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Whoever_follows_activities_and_fails_decides_no_call(bool atStart, bool atEnd)
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "OpenCx",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ => FailIf(atStart),
            ActivityStopped = _ => FailIf(atEnd),
        };
        ActivitySource.AddActivityListener(listener);
        using var client = TestClient.Answering(Responses.Created);

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request)).Id);
        Assert.Equal(1, _failures);
    }

    private void FailIf(bool condition)
    {
        if (condition)
        {
            Fail();
        }
    }

    private void Fail()
    {
        if (_isOurs.Value)
        {
            Interlocked.Increment(ref _failures);
            throw new InvalidOperationException("The listener has failed.");
        }
    }
}
