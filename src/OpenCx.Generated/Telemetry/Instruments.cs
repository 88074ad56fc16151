using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenCx.Http;

namespace OpenCx.Telemetry;

/// <summary>What the client can be watched by. No tag holds a text from the server, a path argument or the key.</summary>
internal static class Instruments
{
    private const string Name = "OpenCx";

    internal static readonly ActivitySource Source = new(Name, UserAgent.Version);

    private static readonly Meter Meter = new(Name, UserAgent.Version);

    /// <summary>The boundaries that OpenTelemetry's conventions give for the durations of HTTP clients; its own are for milliseconds.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] };

    private static readonly Histogram<double> Duration = Meter.CreateHistogram("opencx.client.operation.duration", "s", "Time from the call to its result, retries and waits included.", tags: null, Seconds);

    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>("opencx.client.attempts", "{attempt}", "Requests sent, retries included.");

    private static readonly Histogram<double> PermitWait = Meter.CreateHistogram("opencx.client.rate_limit.wait", "s", "Time an attempt waited for a permit of the rate limiter.", tags: null, Seconds);

    private static readonly Counter<long> Drifts = Meter.CreateCounter<long>("opencx.client.contract_drifts", "{drift}", "Departures of responses from the contract, each kind and path once.");

    /// <summary>Whether anybody wants to know how long calls take.</summary>
    internal static bool MeasuresDuration => Duration.Enabled;

    internal static void RecordDuration(TimeSpan duration, in TagList tags) => Record(Duration, duration, tags);

    internal static void CountAttempt(string operation)
    {
        if (Attempts.Enabled)
        {
            Count(Attempts, new TagList { { "opencx.operation", operation } });
        }
    }

    internal static void RecordPermitWait(string operation, TimeSpan wait)
    {
        if (PermitWait.Enabled)
        {
            Record(PermitWait, wait, new TagList { { "opencx.operation", operation } });
        }
    }

    internal static void CountDrift(string operation, ContractDriftKind kind) =>
        Count(Drifts, new TagList { { "opencx.operation", operation }, { "opencx.drift.kind", kind.ToString() } });

    private static void Count(Counter<long> counter, in TagList tags)
    {
        try
        {
            counter.Add(1, tags);
        }
        catch (Exception)
        {
            // Whoever listens has failures of its own, which are no reason for a call to fail that the server has acted on.
        }
    }

    private static void Record(Histogram<double> histogram, TimeSpan time, in TagList tags)
    {
        try
        {
            histogram.Record(time.TotalSeconds, tags);
        }
        catch (Exception)
        {
            // As above.
        }
    }
}
