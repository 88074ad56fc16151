using System.Threading.RateLimiting;
using OpenCx.Construction;
using OpenCx.Http;

namespace OpenCx;

/// <summary>Makes the exception that tells everything about a failed call but the key.</summary>
internal sealed class ErrorFactory(ApiKey key)
{
    private const int MaxBodyCharacters = 64 * 1024;
    private const int MaxMessageCharacters = 1000;
    private const int MaxIdCharacters = 200;

    /// <summary>The response of an attempt that brought a success.</summary>
    /// <exception cref="OpenCxException">It brought none.</exception>
    internal ReceivedResponse ThrowUnlessSuccess(ApiAttempt attempt) => attempt switch
    {
        { IsSuccess: true } => attempt.Response!,
        { IsRedirected: true } => throw Redirected(attempt),
        { IsAnsweredWithError: true } => throw ErrorStatus(attempt),
        _ => throw NoAnswer(attempt),
    };

    /// <summary>Throws when a response is larger than the client reads.</summary>
    internal void ThrowIfTooLarge(ApiCall call, ReceivedResponse response)
    {
        if (response.Body.IsTooLarge)
        {
            throw Unreadable(call, response, FormattableString.Invariant($"its body is larger than the {response.Body.Limit} bytes of OpenCxClientOptions.MaxResponseBytes"));
        }
    }

    /// <summary>A success that does not hold what the contract says.</summary>
    internal OpenCxApiException Unreadable(ApiCall call, ReceivedResponse response, string fault, Exception? cause = null) =>
        new(Compose($"{call} succeeded ({response.DescribeStatus()}), and {fault}", response), Describe(response, BodyOf(response), null), mayHaveBeenProcessed: true, key.Redact(cause));

    /// <summary>A call that its time-out, its caller or the client's disposal ended between attempts.</summary>
    internal Exception Ended(ApiCall call, Exception end) =>
        end is OperationCanceledException ? end : new OpenCxConnectionException(Compose(end.Message.TrimEnd('.'), null), call.MayHaveBeenProcessed, key.Redact(end));

    /// <summary>A rate limiter with too long a queue.</summary>
    internal OpenCxRateLimitQueueException NoPermit(ApiCall call, RateLimitLease lease)
    {
        var reason = lease.TryGetMetadata(MetadataName.ReasonPhrase, out var phrase) ? $": {phrase}" : string.Empty;
        TimeSpan? retryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
        return new OpenCxRateLimitQueueException(Compose($"{call} was not sent: the rate limiter gave no permit{reason.TrimEnd('.')}", null), retryAfter, call.MayHaveBeenProcessed);
    }

    /// <summary>A rate limiter that failed.</summary>
    internal OpenCxException LimiterFailed(ApiCall call, Exception cause) =>
        new(Compose($"{call} was not sent: the rate limiter failed ({cause.Message})", null), call.MayHaveBeenProcessed, key.Redact(cause));

    private OpenCxApiException Redirected(ApiAttempt attempt)
    {
        var response = attempt.Response!;
        var request = response.Request!;
        return new OpenCxApiException(
            Compose($"{attempt.Call} was answered ({response.DescribeStatus()}) from elsewhere: the HttpClient sent {request.Method} {Address(request.RequestUri)} instead, most likely because it followed a redirect. Turn AllowAutoRedirect off in its handler", response),
            Describe(response, BodyOf(response), null),
            attempt.Call.MayHaveBeenProcessed,
            key.Redact(attempt.Exception));
    }

    private OpenCxApiException ErrorStatus(ApiAttempt attempt)
    {
        var response = attempt.Response!;
        var body = Decode(response);
        var (error, message) = ServerMessage.Read(body, key);
        var details = Describe(response, Excerpt.Of(body, MaxBodyCharacters), error);
        var text = Compose($"{Lead(message)}{attempt.Call} was answered {response.DescribeStatus()}{Location(response)}", response);
        var (may, cause) = (attempt.Call.MayHaveBeenProcessed, key.Redact(attempt.Exception));
        return (int)response.Status switch
        {
            400 => new OpenCxBadRequestException(text, details, may, cause),
            401 => new OpenCxAuthenticationException(text, details, may, cause),
            403 => new OpenCxPermissionException(text, details, may, cause),
            404 => new OpenCxNotFoundException(text, details, may, cause),
            409 => new OpenCxConflictException(text, details, may, cause),
            422 => new OpenCxUnprocessableException(text, details, may, cause),
            429 => new OpenCxRateLimitException(text, details, may, cause),
            >= 500 and < 600 => new OpenCxServerException(text, details, may, cause),
            _ => new OpenCxApiException(text, details, may, cause),
        };
    }

    private OpenCxConnectionException NoAnswer(ApiAttempt attempt)
    {
        var response = attempt.Response;
        var message = attempt.Failure switch
        {
            AttemptFailure.NotConnected => $"{attempt.Call} was not sent: no connection to {Address(attempt.Call.Address)} ({attempt.Exception!.Message})",
            AttemptFailure.BrokeOff => $"{attempt.Call} got no whole answer from {Address(attempt.Call.Address)} ({attempt.Exception!.Message})",
            _ => attempt.Exception!.Message.TrimEnd('.'),
        };
        return new OpenCxConnectionException(Compose(message, response), attempt.Call.MayHaveBeenProcessed, key.Redact(attempt.Exception))
        {
            StatusCode = response?.Status,
            ResponseBody = response is null ? string.Empty : BodyOf(response),
            Headers = response?.Headers ?? (IReadOnlyDictionary<string, IReadOnlyList<string>>)new Dictionary<string, IReadOnlyList<string>>(),
            RequestId = response?.RequestId,
        };
    }

    private static OpenCxErrorResponse Describe(ReceivedResponse response, string body, ErrorDto? error) => new()
    {
        StatusCode = response.Status,
        Error = error,
        ResponseBody = body,
        Headers = response.Headers,
        RequestId = response.RequestId,
        RetryAfter = response.RetryAfter,
    };

    private static string Lead(string? message) =>
        message is null ? string.Empty : Excerpt.Marked(OnOneLine(message), MaxMessageCharacters).TrimEnd('.') + ". ";

    // Line breaks from outside must not look like another entry of the caller's log.
    private static string OnOneLine(string text) =>
        string.Join(" ", text.Split([.. text.Where(static character => char.IsControl(character) || char.IsWhiteSpace(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries));

    private string Location(ReceivedResponse response) =>
        response.Location is { } location ? $", which points to {Address(location)} and is not followed" : string.Empty;

    private string Address(Uri? address) => address is null ? "nowhere" : key.Redact(BaseAddress.Describe(address));

    private string BodyOf(ReceivedResponse response) => Excerpt.Of(Decode(response), MaxBodyCharacters);

    private string Decode(ReceivedResponse response)
    {
        using var text = response.DecodeBody();
        return response.Body.IsComplete ? key.Redact(text.ToString()) : key.RedactCut(text.ToString());
    }

    private string Compose(string message, ReceivedResponse? response) =>
        key.Redact(OnOneLine(response?.RequestId is { } id ? $"{message}. Request id: {Excerpt.Marked(id, MaxIdCharacters)}." : message + "."));
}
