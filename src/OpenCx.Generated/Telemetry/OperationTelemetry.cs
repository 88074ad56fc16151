using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using OpenCx.Http;

namespace OpenCx.Telemetry;

/// <summary>
/// Tells of one call when it is over: an activity, metrics and a log line, after OpenTelemetry's conventions for HTTP clients, but
/// for the address with its arguments, which may be secrets. Nothing is computed for what nobody listens to.
/// </summary>
internal readonly struct OperationTelemetry : IDisposable
{
    private readonly ApiCall _call;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly Activity? _activity;
    private readonly long? _start;

    private OperationTelemetry(ApiCall call, ILogger logger, TimeProvider clock, Activity? activity)
    {
        _call = call;
        _logger = logger;
        _clock = clock;
        _activity = activity;
        _start = Instruments.MeasuresDuration ? clock.GetTimestamp() : null;
    }

    internal static OperationTelemetry Start(ApiCall call, ILogger logger, TimeProvider clock) => new(call, logger, clock, StartActivity(call));

    internal void Succeed(int status)
    {
        Finish(status, errorType: null);
        _logger.Succeeded(_call.Request.OperationId, status, _call.Attempts);
    }

    /// <param name="exception">What the call ends with.</param>
    /// <param name="received">The status of a whole answer, where one came.</param>
    internal void Fail(Exception exception, int? received)
    {
        var status = exception switch
        {
            OpenCxApiException api => (int)api.StatusCode,
            OpenCxConnectionException { StatusCode: { } begun } => (int)begun,
            _ => received,
        };
        var errorType = exception switch
        {
            OpenCxApiException when status >= 300 => status.Value.ToString(CultureInfo.InvariantCulture),
            OpenCxConnectionException { IsTimeout: true } => "timeout",
            _ => exception.GetType().FullName!,
        };
        Finish(status, errorType);
        _logger.Failed(_call.Request.OperationId, _call.Attempts, errorType);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _activity?.Dispose();
        }
        catch (Exception)
        {
            // Whoever listens has failures of its own: the call has its result.
        }
    }

    private static Activity? StartActivity(ApiCall call)
    {
        if (!Instruments.Source.HasListeners())
        {
            return null;
        }

        try
        {
            return Instruments.Source.StartActivity(call.ToString(), ActivityKind.Client, parentContext: default, Describe(call));
        }
        catch (Exception)
        {
            // As when it is disposed.
            return null;
        }
    }

    /// <summary>What is known from the start: whoever takes samples decides by it.</summary>
    private static KeyValuePair<string, object?>[] Describe(ApiCall call) =>
    [
        new("opencx.operation", call.Request.OperationId),
        new("http.request.method", call.Request.Method.Method),
        new("url.template", call.Request.PathTemplate),
        new("server.address", call.Address.IdnHost),
        new("server.port", call.Address.Port),
    ];

    private void Finish(int? status, string? errorType)
    {
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.SetTag("http.response.status_code", status);
            _activity.SetTag("http.request.resend_count", _call.Attempts > 1 ? _call.Attempts - 1 : null);
            _activity.SetTag("opencx.attempts", _call.Attempts);
            _activity.SetTag("opencx.rate_limit.wait", _call.PermitWait.TotalSeconds);
            _activity.SetTag("opencx.contract_drifts", _call.Drifts);
            _activity.SetTag("error.type", errorType);
        }

        if (errorType is not null)
        {
            _activity?.SetStatus(ActivityStatusCode.Error);
        }

        // Whoever began to listen during the call did not see its start.
        if (_start is { } start && Instruments.MeasuresDuration)
        {
            var tags = new TagList
            {
                { "opencx.operation", _call.Request.OperationId },
                { "http.request.method", _call.Request.Method.Method },
                { "server.address", _call.Address.IdnHost },
                { "server.port", _call.Address.Port },
            };
            AddUnlessNull(ref tags, "http.response.status_code", status);
            AddUnlessNull(ref tags, "error.type", errorType);
            Instruments.RecordDuration(_clock.GetElapsedTime(start), tags);
        }
    }

    private static void AddUnlessNull(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
