using System.Threading.RateLimiting;

namespace OpenCx.Tests.RateLimiting;

/// <summary>One request under a limiter, with the times that matter to the server.</summary>
internal sealed class LimitedRequest(ValueTask<RateLimitLease> permit, DateTimeOffset asked)
{
    private readonly Task<RateLimitLease> _permit = permit.AsTask();
    private DateTimeOffset? _finished;

    public DateTimeOffset Asked => asked;

    public DateTimeOffset Given { get; set; }

    public bool IsFinished => _finished is not null;

    /// <summary>When the server counted it at the latest: when it was done, unless it went on for longer than a window.</summary>
    public DateTimeOffset CountedAtLatest(TimeSpan longestTransit, TimeSpan window) =>
        _finished is { } finished && finished < Given + longestTransit + window ? finished : Given + longestTransit;

    public async Task FinishAsync(DateTimeOffset now)
    {
        _finished = now;
        var lease = await _permit.WaitAsync(TestTime.Limit);
        Assert.True(lease.IsAcquired);
        lease.Dispose();
    }
}
