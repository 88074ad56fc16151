using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using OpenCx.Telemetry;

namespace OpenCx.Http;

/// <summary>Waits for the rate limiter's permit, of which each attempt takes one.</summary>
internal sealed class RatePermits(OpenCxClientOptions options, ErrorFactory errors, ILogger logger)
{
    // Less is no more than the limiter's own work.
    private static readonly TimeSpan LongWait = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes a permit; it goes back when it is disposed, after the attempt.</summary>
    /// <returns>The permit, or null where there is no limiter.</returns>
    /// <exception cref="OpenCxRateLimitQueueException">The limiter gives none.</exception>
    internal async ValueTask<RateLimitLease?> TakeAsync(ApiCall call, Deadline deadline)
    {
        if (options.RateLimiter is not { } limiter)
        {
            return null;
        }

        try
        {
            var lease = await AcquireAsync(call, limiter, deadline).ConfigureAwait(false);
            if (lease.IsAcquired)
            {
                return lease;
            }

            using (lease)
            {
                throw errors.NoPermit(call, lease);
            }
        }
        catch (Exception exception) when (exception is not OpenCxException)
        {
            throw call.FindEnd(exception, deadline) is { } end ? errors.Ended(call, end) : errors.LimiterFailed(call, exception);
        }
    }

    private ValueTask<RateLimitLease> AcquireAsync(ApiCall call, RateLimiter limiter, Deadline deadline)
    {
        var asked = limiter.AcquireAsync(1, deadline.Token);
        if (!asked.IsCompletedSuccessfully)
        {
            return WaitAsync(call, asked, deadline);
        }

        Note(call, TimeSpan.Zero);
        return asked;
    }

    private async ValueTask<RateLimitLease> WaitAsync(ApiCall call, ValueTask<RateLimitLease> asked, Deadline deadline)
    {
        var start = options.TimeProvider.GetTimestamp();
        try
        {
            return await deadline.Limit(asked.AsTask());
        }
        finally
        {
            Note(call, options.TimeProvider.GetElapsedTime(start));
        }
    }

    private void Note(ApiCall call, TimeSpan wait)
    {
        call.PermitWait += wait;
        Instruments.RecordPermitWait(call.Request.OperationId, wait);
        if (wait >= LongWait)
        {
            logger.WaitedForPermit(call.Request.OperationId, wait);
        }
    }
}
