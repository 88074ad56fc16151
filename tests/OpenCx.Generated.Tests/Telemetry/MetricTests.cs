using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;

namespace OpenCx.Tests.Telemetry;

public sealed class MetricTests : IDisposable
{
    // Tests of other classes run at the same time: these calls go to a server of their own.
    private static readonly Uri Server = new("https://metrics.example");

    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> _seen = new();

    public MetricTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "OpenCx")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Duration_attempts_and_waits_are_measured()
    {
        var clock = new ManualTimeProvider();
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: clock);
        limiter.AttemptAcquire().Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options =>
        {
            options.BaseUrl = Server;
            options.TimeProvider = clock;
            options.RateLimiter = limiter;
        });

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        clock.Advance(TimeSpan.FromSeconds(60.05));
        await call.WaitAsync(TestTime.Limit);

        var (_, duration, tags) = Assert.Single(_seen, seen => seen.Name == "opencx.client.operation.duration" && Equals(seen.Tags["server.address"], "metrics.example"));
        Assert.Equal(60.05, duration, 3);
        Assert.Equal(("createPhoneAgent", "POST", 443, 200), (tags["opencx.operation"], tags["http.request.method"], tags["server.port"], tags["http.response.status_code"]));
        Assert.False(tags.ContainsKey("error.type"));
        Assert.Contains(_seen, seen => seen.Name == "opencx.client.attempts" && seen.Value == 1);
        Assert.Contains(_seen, seen => seen.Name == "opencx.client.rate_limit.wait" && Math.Abs(seen.Value - 60.05) < 0.001);
    }

    [Fact]
    public async Task Durations_come_with_boundaries_of_seconds()
    {
        var boundaries = new ConcurrentDictionary<string, IReadOnlyList<double>?>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "OpenCx" && instrument is Histogram<double> histogram)
                {
                    boundaries[instrument.Name] = histogram.Advice?.HistogramBucketBoundaries;
                }
            },
        };
        using var client = TestClient.Answering(Responses.Created);

        await client.CreatePhoneAgentAsync(TestClient.Request);
        listener.Start();

        Assert.Equal(["opencx.client.operation.duration", "opencx.client.rate_limit.wait"], boundaries.Keys.Order(StringComparer.Ordinal));
        Assert.All(boundaries.Values, ones => Assert.Equal((0.005, 10), (ones![0], ones[^1])));
    }

    [Fact]
    public async Task Each_instrument_has_a_unit_and_says_what_it_measures()
    {
        var published = new ConcurrentDictionary<string, string?>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "OpenCx")
                {
                    Assert.NotEmpty(instrument.Description!);
                    published[instrument.Name] = instrument.Unit;
                }
            },
        };
        using var client = TestClient.Answering(Responses.Created);

        // The first call of a process makes the instruments; this may be the first test.
        await client.CreatePhoneAgentAsync(TestClient.Request);
        listener.Start();

        Assert.Equal(
            [
                ("opencx.client.attempts", "{attempt}"),
                ("opencx.client.contract_drifts", "{drift}"),
                ("opencx.client.operation.duration", "s"),
                ("opencx.client.rate_limit.wait", "s"),
            ],
            published.OrderBy(instrument => instrument.Key, StringComparer.Ordinal).Select(instrument => (instrument.Key, instrument.Value)));
    }

    [Fact]
    public async Task No_text_of_the_server_stands_in_a_tag()
    {
        using var drifting = TestClient.Answering(() => Responses.CreatedWith("\"surprise\":\"surprise\""), options => options.BaseUrl = Server);
        using var failing = TestClient.Answering(() => Responses.Json(HttpStatusCode.BadRequest, """{"message":"surprise"}"""), options => options.BaseUrl = Server);

        await drifting.CreatePhoneAgentAsync(TestClient.Request);
        await drifting.CreatePhoneAgentAsync(TestClient.Request);
        await Assert.ThrowsAsync<OpenCxBadRequestException>(() => failing.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Contains(_seen, seen => seen.Name == "opencx.client.contract_drifts" && Equals(seen.Tags["opencx.drift.kind"], "UnknownMember"));
        Assert.Contains(_seen, seen => seen.Tags.TryGetValue("error.type", out var type) && Equals(type, "400"));
        Assert.DoesNotContain(_seen.SelectMany(seen => seen.Tags.Values), value => value?.ToString()?.Contains("surprise", StringComparison.Ordinal) == true);
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _seen.Enqueue((instrument.Name, value, new Dictionary<string, object?>(tags.ToArray())));
}
