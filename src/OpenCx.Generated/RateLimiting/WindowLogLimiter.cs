using System.Threading.RateLimiting;

namespace OpenCx.RateLimiting;

/// <summary>
/// Gives a permit only when the window that ends now has room for it. Unlike a limiter that counts by segments, it holds in
/// every window, and wastes no permit while there is room.
/// </summary>
internal sealed class WindowLogLimiter : RateLimiter
{
#if NET
    private readonly Lock _lock = new();
#else
    private readonly object _lock = new();
#endif
    private readonly PermitQueue _queue;
    private readonly PermitLog _log;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _window;
    private readonly int _limit;
    private readonly long _start;
    private ITimer? _timer;
    private long _given;
    private long _refused;
    private bool _isDisposed;

    internal WindowLogLimiter(int limit, TimeSpan window, int queueLimit, TimeProvider clock)
    {
        _queue = new PermitQueue(queueLimit);
        _log = new PermitLog(limit, window);
        _clock = clock;
        _window = window;
        _limit = limit;
        _start = clock.GetTimestamp();
    }

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                var now = Refresh();
                return _log.IsIdle && _queue.IsEmpty ? now - _log.IdleSince : null;
            }
        }
    }

    private TimeSpan Now => _clock.GetElapsedTime(_start);

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            Refresh();
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = _log.Available,
                CurrentQueuedCount = _queue.Permits,
                TotalSuccessfulLeases = _given,
                TotalFailedLeases = _refused,
            };
        }
    }

    /// <summary>Notes that the request of a lease is done, which is when its permits begin to count down.</summary>
    internal void Finish(PermitLease lease)
    {
        lock (_lock)
        {
            var now = Refresh();
            _log.Finish(lease, now);

            // No permit is back yet: but whoever waits may have to be woken sooner than was thought.
            if (!_queue.IsEmpty)
            {
                Refresh(now);
            }
        }
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        CheckCount(permitCount);
        lock (_lock)
        {
            ThrowIfDisposed();
            var now = Now;
            return GiveIfRoom(permitCount, now) ?? Refuse("no permit is available", now);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        CheckCount(permitCount);
        PermitWaiter waiter;
        lock (_lock)
        {
            ThrowIfDisposed();
            var now = Now;
            if (GiveIfRoom(permitCount, now) is { } given)
            {
                return new(given);
            }

            if (!_queue.HasPlaceFor(permitCount))
            {
                return new(Refuse(_queue.Occupancy, now));
            }

            waiter = _queue.Enter(permitCount);
            Refresh();
        }

        return WaitAsync(waiter, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        lock (_lock)
        {
            if (!disposing || _isDisposed)
            {
                return;
            }

            _isDisposed = true;
            _timer?.Dispose();
            while (_queue.First is { } first)
            {
                _queue.Leave(first);
                first.Complete(Refuse("it was disposed", now: null));
            }
        }
    }

    /// <inheritdoc/>
    protected override ValueTask DisposeAsyncCore()
    {
        Dispose(true);
        return default;
    }

    private async ValueTask<RateLimitLease> WaitAsync(PermitWaiter waiter, CancellationToken cancellationToken)
    {
        using (cancellationToken.Register(() => Cancel(waiter, cancellationToken)))
        {
            return await waiter.Lease.ConfigureAwait(false);
        }
    }

    private void Cancel(PermitWaiter waiter, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_queue.Leave(waiter))
            {
                waiter.Cancel(cancellationToken);
                Refresh();
            }
        }
    }

    // Every way in passes here first, so that nobody depends on when a timer fires; but who finds room has no need to.
    private TimeSpan Refresh() => Refresh(Now);

    private TimeSpan Refresh(TimeSpan now)
    {
        _log.TakeBack(now);
        while (_queue.First is { } first && HasRoomFor(first.Permits))
        {
            _queue.Leave(first);
            first.Complete(Give(first.Permits, now));
        }

        if (!_queue.IsEmpty)
        {
            _timer ??= CreateTimer();
            _timer.Change(RoundUp(_log.NextReturn - now), Timeout.InfiniteTimeSpan);
        }

        return now;
    }

    /// <summary>Makes the timer, which lives as long as the limiter: it must not keep what flows with the call that waits first.</summary>
    private ITimer CreateTimer()
    {
        using var noFlow = ExecutionContext.IsFlowSuppressed() ? (IDisposable?)null : ExecutionContext.SuppressFlow();
        return _clock.CreateTimer(static limiter => ((WindowLogLimiter)limiter!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                Refresh();
            }
        }
    }

    // To ask for no permit is to ask whether there is one.
    private bool HasRoomFor(int permits) => _log.Available >= Math.Max(permits, 1);

    private bool HasRoomForNewcomer(int permits) => _queue.IsEmpty && HasRoomFor(permits);

    private RateLimitLease? GiveIfRoom(int permits, TimeSpan now)
    {
        if (!HasRoomForNewcomer(permits))
        {
            Refresh(now);
        }

        return HasRoomForNewcomer(permits) ? Give(permits, now) : null;
    }

    private PermitLease Give(int permits, TimeSpan now)
    {
        var lease = new PermitLease(this, permits, now);
        _given++;
        if (permits > 0)
        {
            _log.Give(lease);
        }

        return lease;
    }

    private RefusedLease Refuse(string reason, TimeSpan? now)
    {
        _refused++;
        return new RefusedLease(reason, now is null ? null : _log.NextReturn - now + TimeSpan.FromTicks(_queue.Permits / _limit * _window.Ticks));
    }

    private void CheckCount(int permitCount)
    {
        if (permitCount > _limit)
        {
            throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, FormattableString.Invariant($"Expected at most {_limit}, which is all the permits there are."));
        }
    }

    private void ThrowIfDisposed()
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(nameof(OpenCxRateLimiter));
        }
    }

    // Timers count whole milliseconds, and one that fires early would only fire again.
    private static TimeSpan RoundUp(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds)));
}
