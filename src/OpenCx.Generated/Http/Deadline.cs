namespace OpenCx.Http;

/// <summary>
/// Ends the steps of a call with the caller's token, with the client's disposal, or when a time has passed on the client's clock: by
/// a token, and for code that passes over its token, as handlers and streams of others may, by no longer waiting for it.
/// </summary>
internal sealed class Deadline : CancellationTokenSource
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenRegistration _caller;
    private readonly CancellationTokenRegistration _disposal;
    private TimeSpan _time;
    private long _start;
    private ITimer? _timer;
    private System.Action? _resume;
    private System.Action? _continuation;
    private volatile bool _hasFired;
    private volatile bool _hasEnded;

    internal Deadline(TimeProvider clock, CancellationToken caller, CancellationToken disposal)
    {
        _clock = clock;
        _caller = Register(caller);
        _disposal = Register(disposal);
    }

    /// <summary>Whether the time has passed.</summary>
    internal bool HasPassed => _hasFired || (_timer is not null && _clock.GetElapsedTime(_start) >= _time);

    /// <summary>Whether the time is what is left of the whole call's, and not that of one attempt.</summary>
    internal bool IsOfCall { get; private set; }

    /// <summary>Lets the time run from now on, in place of one that ran before.</summary>
    /// <param name="now">The clock's timestamp.</param>
    /// <param name="attempt">How long an attempt may take; <see cref="TimeSpan.MaxValue"/> for no limit.</param>
    /// <param name="call">What is left of the call's time: it counts where it is less. <see cref="TimeSpan.MaxValue"/> for no limit.</param>
    internal void Start(long now, TimeSpan attempt, TimeSpan call)
    {
        IsOfCall = call <= attempt;
        _time = IsOfCall ? call : attempt;
        if (_time == TimeSpan.MaxValue)
        {
            return;
        }

        _start = now;
        var due = _time > TimeSpan.Zero ? _time : TimeSpan.Zero;
        if (_timer is null)
        {
            _timer = _clock.CreateTimer(static deadline => ((Deadline)deadline!).Pass(), this, due, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _timer.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>A wait for a task that ends with the deadline, whatever the task does. There is one at a time.</summary>
    internal LimitedWait<T> Limit<T>(Task<T> task) => new(task, this);

    /// <summary>Goes on when the task has ended, or the deadline.</summary>
    internal void Continue(Task task, System.Action continuation)
    {
        Interlocked.Exchange(ref _continuation, continuation);
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(_resume ??= Resume);
        if (_hasEnded)
        {
            ResumeElsewhere();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _timer?.Dispose();
            _caller.Dispose();
            _disposal.Dispose();
        }

        // Whoever ended it may not have come to cancel the token yet: what goes on sending has to hear of it. There is nothing left to free.
        if (!_hasEnded)
        {
            base.Dispose(disposing);
        }
    }

    private CancellationTokenRegistration Register(CancellationToken token) =>
#if NET
        token.UnsafeRegister(static deadline => ((Deadline)deadline!).End(), this);
#else
        token.Register(static deadline => ((Deadline)deadline!).End(), this);
#endif

    private void Pass()
    {
        _hasFired = true;
        try
        {
            End();
        }
        catch (AggregateException)
        {
            // What a handler has registered for the end fails: nobody catches what a timer throws, and the process would end of it.
        }
    }

    private void End()
    {
        _hasEnded = true;
        ResumeElsewhere();
        try
        {
            Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while its timer fired.
        }
    }

    private void Resume() => Interlocked.Exchange(ref _continuation, null)?.Invoke();

    // Whoever cancels is not made to run what waited.
    private void ResumeElsewhere()
    {
        if (Interlocked.Exchange(ref _continuation, null) is { } continuation)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static state => ((System.Action)state!)(), continuation);
        }
    }
}
