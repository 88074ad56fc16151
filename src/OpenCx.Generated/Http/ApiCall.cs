using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>One call under way: how much time it has, who may end it, and what is known of its attempts.</summary>
internal sealed class ApiCall(ApiRequest request, ClientSettings settings, CancellationToken caller, CancellationToken disposal)
{
    private readonly OpenCxClientOptions _options = settings.Options;
    private long _start;

    internal ApiRequest Request => request;

    internal Uri Address { get; } = settings.AddressOf(request);

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
    internal TimeSpan Remaining =>
        Attempts == 0 ? TimeSpan.MaxValue : RemainingAt(_options.TimeProvider.GetTimestamp());

    /// <summary>A token for the next step, which ends with the caller's token, the client's disposal, or what is left of the call's time.</summary>
    internal Deadline CreateDeadline()
    {
        var deadline = new Deadline(_options.TimeProvider, caller, disposal);
        if (Attempts > 0)
        {
            var now = _options.TimeProvider.GetTimestamp();
            deadline.Start(now, TimeSpan.MaxValue, RemainingAt(now));
        }

        return deadline;
    }

    /// <summary>Notes that an attempt has its permit and begins, and limits it to its own time.</summary>
    internal void BeginAttempt(Deadline deadline)
    {
        var now = _options.TimeProvider.GetTimestamp();
        if (Attempts++ == 0)
        {
            _start = now;
        }

        deadline.Start(now, _options.AttemptTimeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _options.AttemptTimeout, RemainingAt(now));
    }

    /// <summary>
    /// Whether a message still asks what the call does: a handler that follows a redirect makes another request of it. One may add to
    /// the query, as gateways ask for.
    /// </summary>
    internal bool IsAskedBy(HttpRequestMessage message) =>
        message.Method == request.Method
        && (message.RequestUri == Address || Uri.Compare(message.RequestUri, Address, UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped, StringComparison.Ordinal) == 0);

    /// <summary>Why the call was ended from outside, as an exception; null where it was not.</summary>
    /// <param name="cause">What the awaited code threw.</param>
    /// <param name="deadline">Whose token that code had.</param>
    internal Exception? FindEnd(Exception cause, Deadline deadline)
    {
        if (caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{this} was cancelled.", settings.ApiKey.Redact(cause), caller);
        }

        if (disposal.IsCancellationRequested)
        {
            return new ObjectDisposedException(nameof(OpenCxClient), $"The client was disposed while {this} was under way.");
        }

        return (deadline.IsOfCall && deadline.HasPassed) || Remaining <= TimeSpan.Zero
            ? new TimeoutException(FormattableString.Invariant($"{this} did not end within {_options.Timeout.TotalSeconds} s (Timeout)."), cause)
            : null;
    }

    private TimeSpan RemainingAt(long now) =>
        _options.Timeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _options.Timeout - _options.TimeProvider.GetElapsedTime(_start, now);

    /// <summary>Method and path of the contract, which hold no argument.</summary>
    public override string ToString() => $"{Request.Method} {Request.PathTemplate}";
}
