using Microsoft.Extensions.Logging;
using OpenCx.Telemetry;
using Polly;
using Polly.Retry;

namespace OpenCx.Http;

/// <summary>Makes attempts until one is not worth another.</summary>
internal sealed class Retries
{
    private readonly ResiliencePipeline<Attempt> _pipeline;

    internal Retries(OpenCxClientOptions options, ILogger logger)
    {
        var rule = new RetryRule(options);
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.TimeProvider };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Attempt>
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

    /// <summary>Runs a step that makes one attempt, again and again as the rule says.</summary>
    internal async Task<Attempt> RunAsync(Func<Call, ValueTask<Attempt>> attempt, Call call)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.Token);
        try
        {
            return await _pipeline.ExecuteAsync(static (context, state) => state.attempt(state.call), context, (attempt, call)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
