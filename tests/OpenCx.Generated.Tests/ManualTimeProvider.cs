using System.Threading.Channels;

namespace OpenCx.Tests;

/// <summary>A clock that stands still until a test moves it. Timers fire on the thread that does, in the order of their times.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Channel<TimeSpan> _settings = Channel.CreateUnbounded<TimeSpan>();
    private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    /// <summary>How many timers are set and have not fired.</summary>
    public int TimersSet
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, stopping at each timer on the way.</summary>
    /// <param name="time">How far.</param>
    /// <param name="afterTimer">Called when a timer has fired, at its time.</param>
    public void Advance(TimeSpan time, Action? afterTimer = null)
    {
        var end = GetUtcNow() + time;
        while (TakeNextDue(end) is { } timer)
        {
            timer.Fire();
            afterTimer?.Invoke();
        }

        lock (_lock)
        {
            _now = end;
        }
    }

    /// <summary>Waits until somebody has set a timer within a range: then the code under test waits for the clock.</summary>
    /// <returns>The time that the timer was set to.</returns>
    public async Task<TimeSpan> WhenTimerIsSetAsync(TimeSpan atLeast, TimeSpan atMost)
    {
        while (true)
        {
            var time = await _settings.Reader.ReadAsync().AsTask().WaitAsync(TestTime.Limit);
            if (time >= atLeast && time <= atMost)
            {
                return time;
            }
        }
    }

    private ManualTimer? TakeNextDue(DateTimeOffset end)
    {
        lock (_lock)
        {
            var next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                _timers.Remove(next);
                _now = next.Due > _now ? next.Due : _now;
            }

            return next;
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                    clock._settings.Writer.TryWrite(dueTime);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
