using System.Threading.RateLimiting;
using OpenCx.RateLimiting;

namespace OpenCx;

/// <summary>
/// Makes rate limiters that keep to a limit in every window of time, wherever it begins, as a server counts it.
/// </summary>
/// <remarks>
/// A server counts a request when it arrives, some time after the permit was given and before the answer is there: two
/// requests permitted a minute apart may arrive closer than that. So a permit counts from the moment its lease is disposed,
/// and is available again a window and 50 milliseconds later. A lease that nobody disposes counts from two seconds after it
/// was given. Permits go to those who wait in the order in which they asked.
/// </remarks>
public static class OpenCxRateLimiter
{
    /// <summary>Makes one. Without arguments it is the client's default: the limit that the API documents.</summary>
    /// <param name="permitLimit">How many permits any window may hold; at least 1.</param>
    /// <param name="window">How long a window is; a minute when null.</param>
    /// <param name="queueLimit">How many permits may be waited for at a time; more are refused at once. 0 for no waiting at all.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <returns>A limiter for <see cref="OpenCxClientOptions.RateLimiter"/>, which may serve several clients of one API key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static RateLimiter Create(int permitLimit = 100, TimeSpan? window = null, int queueLimit = 1000, TimeProvider? timeProvider = null)
    {
        var length = window ?? TimeSpan.FromMinutes(1);
        if (permitLimit < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(permitLimit), permitLimit, "Expected 1 or more.");
        }

        if (queueLimit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(queueLimit), queueLimit, "Expected 0 or more.");
        }

        if (length <= TimeSpan.Zero || length > TimeSpan.FromDays(24))
        {
            throw new ArgumentOutOfRangeException(nameof(window), length, "Expected more than 00:00:00 and at most 24.00:00:00.");
        }

        return new WindowLogLimiter(permitLimit, length, queueLimit, timeProvider ?? TimeProvider.System);
    }
}
