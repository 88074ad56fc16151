using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenCx.Construction;
using OpenCx.Json;
using OpenCx.Telemetry;

namespace OpenCx.Http;

/// <summary>The way of every call: check, permit, attempt, and again where that is safe; then read the answer or say what went wrong.</summary>
internal sealed class CallPipeline : IDisposable
{
    private readonly ClientSettings _settings;
    private readonly HttpClientSource _clients;
    private readonly CancellationTokenSource _disposal = new();
    private readonly CancellationToken _disposed;
    private readonly ILogger _logger;
    private readonly ErrorFactory _errors;
    private readonly Retries _retries;
    private readonly Transport _transport;
    private readonly DriftReporter _drifts;

    internal CallPipeline(ClientSettings settings, HttpClientSource clients)
    {
        _logger = settings.Options.LoggerFactory is { } loggers ? new SafeLogger(loggers.CreateLogger(LogMessages.Category)) : NullLogger.Instance;
        _settings = settings;
        _clients = clients;
        _disposed = _disposal.Token;
        _errors = new ErrorFactory(settings.ApiKey);
        _transport = new Transport(settings, new RatePermits(settings.Options, _errors, _logger), clients);
        _retries = new Retries(settings.Options, _transport, _errors, _logger);
        _drifts = new DriftReporter(settings, _logger);
        TextReader = new PlainTextReader(_errors);
        BytesReader = new BytesReader(_errors);
    }

    internal PlainTextReader TextReader { get; }

    internal BytesReader BytesReader { get; }

    /// <param name="codec">Reads the content.</param>
    /// <param name="emptyStatuses">The statuses of success that the contract has no content for.</param>
    internal JsonResponseReader<T> JsonReader<T>(JsonCodec<T> codec, params int[] emptyStatuses) => new(codec, _errors, _drifts, emptyStatuses);

    internal Task<OpenCxResponse<T>> SendWithResponseAsync<T>(ApiRequest request, ResponseReader<T> reader, CancellationToken cancellationToken) =>
        SendAsync(request, new EnvelopeReader<T>(reader), cancellationToken);

    internal async Task<T> SendAsync<T>(ApiRequest request, ResponseReader<T> reader, CancellationToken cancellationToken)
    {
        if (_disposed.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(OpenCxClient));
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_settings.Options.ValidateRequests && request.Validate() is { Count: > 0 } faults)
        {
            throw new OpenCxValidationException(faults);
        }

        request.Body?.Fix();
        var call = new ApiCall(request, _settings, cancellationToken, _disposed);
        using var telemetry = OperationTelemetry.Start(call, _logger, _settings.Options.TimeProvider);
        int? status = null;
        try
        {
            var first = await _transport.SendAsync(call).ConfigureAwait(false);
            using var attempt = first.IsSuccess ? first : await _retries.RunAsync(first, call).ConfigureAwait(false);
            var response = _errors.ThrowUnlessSuccess(attempt);
            status = (int)response.Status;
            var result = reader.Read(call, response);
            telemetry.Succeed(status.Value);
            return result;
        }
        catch (Exception exception)
        {
            telemetry.Fail(exception, status);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            // Runs what handlers have registered for it, which may throw.
            _disposal.Cancel();
        }
        finally
        {
            _clients.Dispose();
        }
    }
}
