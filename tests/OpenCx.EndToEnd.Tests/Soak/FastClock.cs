namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>The system's clock, many times as fast.</summary>
internal sealed class FastClock(int speed) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();

    public override long GetTimestamp() => (System.GetTimestamp() - _start) * speed;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + GetElapsedTime(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new FastTimer(this, System.CreateTimer(callback, state, Shorten(dueTime), Shorten(period)));

    // Never early: a timer of the system counts whole milliseconds.
    private TimeSpan Shorten(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / speed));

    private sealed class FastTimer(FastClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Shorten(dueTime), clock.Shorten(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
