namespace OpenCx;

/// <summary>429: too many requests; <see cref="OpenCxApiException.RetryAfter"/> says how long to wait, where the server does.</summary>
/// <inheritdoc/>
public sealed class OpenCxRateLimitException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
