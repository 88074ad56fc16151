namespace OpenCx;

/// <summary>
/// The client's own rate limiter gave no permit, since too many calls wait for one already. Nothing was sent in the attempt.
/// </summary>
public sealed class OpenCxRateLimitQueueException : OpenCxException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="retryAfter">When the limiter expects to have a permit, where it says.</param>
    /// <param name="mayHaveBeenProcessed">Whether the server may have acted on an earlier attempt.</param>
    /// <param name="innerException">What caused it.</param>
    public OpenCxRateLimitQueueException(string message, TimeSpan? retryAfter = null, bool mayHaveBeenProcessed = false, Exception? innerException = null)
        : base(message, mayHaveBeenProcessed, innerException) => RetryAfter = retryAfter;

    /// <summary>When the limiter expects to have a permit; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
