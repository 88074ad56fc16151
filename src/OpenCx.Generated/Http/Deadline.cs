namespace OpenCx.Http;

/// <summary>A token that is cancelled with others, or when a time has passed on the client's clock.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _source;
    private TimeSpan _time = Timeout.InfiniteTimeSpan;
    private long _start;
    private ITimer? _timer;
    private volatile bool _hasFired;

    internal Deadline(TimeProvider clock, CancellationToken first, CancellationToken second = default)
    {
        _clock = clock;
        _source = CancellationTokenSource.CreateLinkedTokenSource(first, second);
    }

    internal CancellationToken Token => _source.Token;

    /// <summary>Whether the time has passed.</summary>
    internal bool HasPassed => _hasFired || Remaining <= TimeSpan.Zero;

    /// <summary>How much of the time is left: all there is before the start, and forever where there is no limit.</summary>
    internal TimeSpan Remaining => _timer is null ? TimeSpan.MaxValue : _time - _clock.GetElapsedTime(_start);

    /// <summary>Lets the time run from now on.</summary>
    internal void Start(TimeSpan time)
    {
        if (time != Timeout.InfiniteTimeSpan)
        {
            _time = time;
            _start = _clock.GetTimestamp();
            _timer = _clock.CreateTimer(static state => ((Deadline)state!).Pass(), this, time, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Pass()
    {
        _hasFired = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while its timer fired.
        }
    }
}
