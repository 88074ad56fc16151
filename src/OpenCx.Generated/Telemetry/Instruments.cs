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

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram("opencx.client.operation.duration", "s", "Time from the call to its result, retries and waits included.", tags: null, Seconds);

    internal static readonly Counter<long> Attempts = Meter.CreateCounter<long>("opencx.client.attempts", "{attempt}", "Requests sent, retries included.");

    internal static readonly Histogram<double> PermitWait = Meter.CreateHistogram("opencx.client.rate_limit.wait", "s", "Time an attempt waited for a permit of the rate limiter.", tags: null, Seconds);

    internal static readonly Counter<long> Drifts = Meter.CreateCounter<long>("opencx.client.contract_drifts", "{drift}", "Departures of responses from the contract, each kind and path once.");
}
