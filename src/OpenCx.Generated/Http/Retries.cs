using Microsoft.Extensions.Logging;
using OpenCx.Telemetry;
using Polly;
using Polly.Retry;

namespace OpenCx.Http;

/// <summary>Makes further attempts after one that failed, until one is not worth another. A call that succeeds at once never comes here.</summary>
internal sealed class Retries
{
    private readonly ResiliencePipeline<ApiAttempt> _pipeline;
    private readonly Transport _transport;
    private readonly ErrorFactory _errors;

    internal Retries(OpenCxClientOptions options, Transport transport, ErrorFactory errors, ILogger logger)
    {
        _transport = transport;
        _errors = errors;
        var rule = new RetryRule(options);
        var builder = new ResiliencePipelineBuilder<ApiAttempt> { TimeProvider = options.TimeProvider };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<ApiAttempt>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = arguments => new(arguments.Outcome.Result is { } attempt && rule.TryPlan(attempt)),
                DelayGenerator = static arguments => new(arguments.Outcome.Result!.Call.NextDelay),
                OnRetry = arguments =>
                {
                    var attempt = arguments.Outcome.Result!;
                    logger.Retrying(attempt.Call.Request.OperationId, attempt.Call.Attempts, attempt.Reason, arguments.RetryDelay);
                    return default;
                },
            });
        }

        _pipeline = builder.Build();
    }

    /// <summary>Makes attempts as the rule says.</summary>
    /// <param name="failed">The first attempt.</param>
    /// <param name="call">What the attempts are of.</param>
    /// <returns>The last attempt.</returns>
    internal async Task<ApiAttempt> RunAsync(ApiAttempt failed, ApiCall call)
    {
        if (failed.Failure == AttemptFailure.Ended)
        {
            return failed;
        }

        using var deadline = call.CreateDeadline();
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, deadline.Token);
        ApiAttempt? first = failed;
        try
        {
            return await _pipeline.ExecuteAsync(_ => Interlocked.Exchange(ref first, null) is { } made ? new(made) : _transport.SendAsync(call), context).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OpenCxException && call.FindEnd(exception, deadline) is { } end)
        {
            throw _errors.Ended(call, end);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);

            // A pipeline whose token has ended asks for no attempt, not even for the one that was made.
            Interlocked.Exchange(ref first, null)?.Dispose();
        }
    }
}
