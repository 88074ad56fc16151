using System.Net;

namespace OpenCx.Http;

/// <summary>
/// Whether a request is sent again, and when. One that may have changed something is sent again only when the server
/// certainly did not process it; an idempotent one (RFC 9110) also after faults that tend to pass.
/// </summary>
internal sealed class RetryRule(OpenCxClientOptions options)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);

    /// <summary>Decides, and leaves the wait in the call.</summary>
    internal bool TryPlan(ApiAttempt attempt)
    {
        var call = attempt.Call;
        if (!IsWorthwhile(attempt) || call.Request.Body is { CanBeSentAgain: false })
        {
            return false;
        }

        var retryAfter = attempt.Response?.RetryAfter;
        if (retryAfter > options.MaxRetryAfter)
        {
            return false;
        }

        call.NextDelay = retryAfter ?? Backoff(call.Attempts);
        return call.NextDelay < call.Remaining;
    }

    private static bool IsWorthwhile(ApiAttempt attempt)
    {
        if (attempt.IsRedirected || attempt.Failure == AttemptFailure.Ended)
        {
            return false;
        }

        var isIdempotent = attempt.Call.Request.IsIdempotent;
        return attempt.IsAnsweredWithError
            ? (int)attempt.Response!.Status == 429 || (isIdempotent && IsTransient(attempt.Response.Status))
            : attempt.Failure == AttemptFailure.NotConnected || (isIdempotent && attempt.Failure != AttemptFailure.None);
    }

    private static bool IsTransient(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    // Doubles with each attempt; between half and all of it, so that clients which failed together do not come back together.
    private static TimeSpan Backoff(int attempts)
    {
        var delay = Math.Min(FirstDelay.TotalMilliseconds * Math.Pow(2, attempts - 1), LongestDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(delay * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
