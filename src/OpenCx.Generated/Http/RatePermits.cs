using System.Threading.RateLimiting;

namespace OpenCx.Http;

/// <summary>Waits for the rate limiter's permit, of which each attempt takes one.</summary>
internal sealed class RatePermits(OpenCxClientOptions options, ErrorFactory errors)
{
    /// <summary>Takes a permit; it goes back when it is disposed, after the attempt.</summary>
    /// <returns>The permit, or null where there is no limiter.</returns>
    /// <exception cref="OpenCxRateLimitQueueException">The limiter gives none.</exception>
    internal async ValueTask<RateLimitLease?> TakeAsync(Call call)
    {
        if (options.RateLimiter is not { } limiter)
        {
            return null;
        }

        var start = options.TimeProvider.GetTimestamp();
        try
        {
            var lease = await limiter.AcquireAsync(1, call.Token).ConfigureAwait(false);
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
            throw call.FindEnd(exception) is { } end ? errors.Ended(call, end) : errors.LimiterFailed(call, exception);
        }
        finally
        {
            call.PermitWait += options.TimeProvider.GetElapsedTime(start);
        }
    }
}
