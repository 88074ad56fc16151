using System.Threading.RateLimiting;

namespace OpenCx;

/// <summary>Makes rate limiters that hold their promise in every window, wherever it begins.</summary>
public static class OpenCxRateLimiter
{
    /// <summary>Makes one.</summary>
    public static RateLimiter Create(int permitLimit = 100, TimeSpan? window = null, int queueLimit = 1000, TimeProvider? timeProvider = null) =>
        new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions { PermitLimit = permitLimit, Window = window ?? TimeSpan.FromMinutes(1), QueueLimit = queueLimit, SegmentsPerWindow = 10 });
}
