using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>One call under way: how much time it has, who may end it, and what is known of its attempts.</summary>
internal sealed class Call : IDisposable
{
    private readonly ClientSettings _settings;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _disposal;
    private readonly Deadline _deadline;

    internal Call(ApiRequest request, ClientSettings settings, CancellationToken caller, CancellationToken disposal)
    {
        Request = request;
        Address = settings.AddressOf(request);
        _settings = settings;
        _caller = caller;
        _disposal = disposal;
        _deadline = new Deadline(settings.Options.TimeProvider, caller, disposal);
    }

    internal ApiRequest Request { get; }

    internal Uri Address { get; }

    /// <summary>Ends with the caller's token, the client's disposal, or the time-out of the call.</summary>
    internal CancellationToken Token => _deadline.Token;

    /// <summary>How many attempts have begun.</summary>
    internal int Attempts { get; private set; }

    /// <summary>How long the call has waited for permits of the rate limiter.</summary>
    internal TimeSpan PermitWait { get; set; }

    /// <summary>In how many ways the response departs from the contract.</summary>
    internal int Drifts { get; set; }

    /// <summary>How long to wait before the next attempt.</summary>
    internal TimeSpan NextDelay { get; set; }

    /// <summary>Whether the server may have acted on any attempt so far.</summary>
    internal bool MayHaveBeenProcessed { get; set; }

    /// <summary>How much of the call's time-out is left. It runs from the first permit on: a wait for that is the caller's to end.</summary>
    internal TimeSpan Remaining => _deadline.Remaining;

    /// <summary>Notes that an attempt has its permit and begins.</summary>
    internal void BeginAttempt()
    {
        if (Attempts++ == 0)
        {
            _deadline.Start(_settings.Options.Timeout);
        }
    }

    /// <summary>Why the call was ended from outside, as an exception; null where it was not.</summary>
    /// <param name="cause">What the awaited code threw.</param>
    internal Exception? FindEnd(Exception cause)
    {
        if (_caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{this} was cancelled.", cause, _caller);
        }

        if (_disposal.IsCancellationRequested)
        {
            return new ObjectDisposedException(nameof(OpenCxClient), $"The client was disposed while {this} was under way.");
        }

        return _deadline.HasPassed
            ? new TimeoutException(FormattableString.Invariant($"{this} did not end within {_settings.Options.Timeout.TotalSeconds} s (Timeout)."), cause)
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _deadline.Dispose();

    /// <summary>Method and path of the contract, which hold no argument.</summary>
    public override string ToString() => $"{Request.Method} {Request.PathTemplate}";
}
