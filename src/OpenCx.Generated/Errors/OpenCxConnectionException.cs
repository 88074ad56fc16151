using System.Net;

namespace OpenCx;

/// <summary>
/// No whole answer came: the connection was never made, it broke off, or a time-out passed. Where the answer had begun, its
/// status and what came of its body are here.
/// </summary>
public sealed class OpenCxConnectionException : OpenCxException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="mayHaveBeenProcessed">Whether the server may have acted on the request.</param>
    /// <param name="innerException">What caused it; a <see cref="TimeoutException"/> makes it a time-out.</param>
    public OpenCxConnectionException(string message, bool mayHaveBeenProcessed = false, Exception? innerException = null)
        : base(message, mayHaveBeenProcessed, innerException)
    {
    }

    /// <summary>Whether a time-out passed, be it of the whole call or of one attempt.</summary>
    public bool IsTimeout => InnerException is TimeoutException;

    /// <summary>The status of the answer that had begun, or null.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>What came of the body, up to 64 KiB of it; empty where none did.</summary>
    public string ResponseBody { get; init; } = string.Empty;

    /// <inheritdoc cref="OpenCxErrorResponse.Headers"/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc cref="OpenCxErrorResponse.RequestId"/>
    public string? RequestId { get; init; }
}
