namespace OpenCx.Http;

/// <summary>A token that is cancelled with the caller's, with the client's disposal, or when a time has passed on the client's clock.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _source;
    private TimeSpan _time;
    private long _start;
    private ITimer? _timer;
    private volatile bool _hasFired;

    internal Deadline(TimeProvider clock, CancellationToken caller, CancellationToken disposal)
    {
        _clock = clock;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, disposal);
    }

    internal CancellationToken Token => _source.Token;

    /// <summary>Whether the time has passed.</summary>
    internal bool HasPassed => _hasFired || (_timer is not null && _clock.GetElapsedTime(_start) >= _time);

    /// <summary>Whether the time is what is left of the whole call's, and not that of one attempt.</summary>
    internal bool IsOfCall { get; private set; }

    /// <summary>Lets the time run from now on, in place of one that ran before.</summary>
    /// <param name="attempt">How long an attempt may take; <see cref="TimeSpan.MaxValue"/> for no limit.</param>
    /// <param name="call">What is left of the call's time: it counts where it is less. <see cref="TimeSpan.MaxValue"/> for no limit.</param>
    internal void Start(TimeSpan attempt, TimeSpan call)
    {
        IsOfCall = call <= attempt;
        _time = IsOfCall ? call : attempt;
        if (_time == TimeSpan.MaxValue)
        {
            return;
        }

        _start = _clock.GetTimestamp();
        var due = _time > TimeSpan.Zero ? _time : TimeSpan.Zero;
        if (_timer is null)
        {
            _timer = _clock.CreateTimer(static state => ((Deadline)state!).Pass(), this, due, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _timer.Change(due, Timeout.InfiniteTimeSpan);
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
