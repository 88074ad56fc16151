using System.Globalization;

namespace OpenCx.Http;

/// <summary>What came of one attempt: a response, a failure, or the one breaking off with the other.</summary>
internal sealed class ApiAttempt(ApiCall call, ReceivedResponse? response, AttemptFailure failure = AttemptFailure.None, Exception? exception = null) : IDisposable
{
    internal ApiCall Call => call;

    internal ReceivedResponse? Response => response;

    internal AttemptFailure Failure => failure;

    /// <summary>What the failure threw.</summary>
    internal Exception? Exception => exception;

    /// <summary>Whether a handler beneath sent something else than was asked, most likely by following a redirect.</summary>
    internal bool IsRedirected => response?.Request is { } request && !call.IsAskedBy(request);

    /// <summary>Whether a whole answer came, from where it was asked, and it is no error.</summary>
    internal bool IsSuccess => failure == AttemptFailure.None && response is { IsSuccess: true } && !IsRedirected;

    /// <summary>Whether the server has decided the matter with an error status, be its body whole or not.</summary>
    internal bool IsAnsweredWithError => response is { IsSuccess: false };

    /// <summary>Whether the server may have acted on this attempt.</summary>
    internal bool MayHaveBeenProcessed =>
        IsRedirected || (response is null ? failure != AttemptFailure.NotConnected : !SaysItWasNotProcessed((int)response.Status));

    /// <summary>The failure in a word or two without a text from outside: <c>429</c>, <c>NotConnected</c>.</summary>
    internal string Reason => response is null || response.IsSuccess ? failure.ToString() : ((int)response.Status).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => response?.Dispose();

    // A redirect that keeps the method (307, 308) passes the request on; one that need not (303) may follow a deed. 408 tells of
    // a request that came too slowly, or of a proxy that lost patience.
    private static bool SaysItWasNotProcessed(int status) => status is 307 or 308 or (>= 400 and < 500 and not 408);
}
