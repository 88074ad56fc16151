using System.Net;

namespace OpenCx;

/// <summary>
/// The server answered, and not with what was asked for: an error status (each family has a class of its own), a redirect,
/// which is never followed, or a success whose body can't be read as the contract says.
/// </summary>
public class OpenCxApiException : OpenCxException
{
    private readonly OpenCxErrorResponse _response;

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong, the server's own message first.</param>
    /// <param name="response">What the server sent.</param>
    /// <param name="mayHaveBeenProcessed">Whether the server may have acted on the request.</param>
    /// <param name="innerException">What caused it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public OpenCxApiException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
        : base(message, mayHaveBeenProcessed, innerException)
    {
        ArgumentNullException.ThrowIfNull(response);
        _response = response;
    }

    /// <inheritdoc cref="OpenCxErrorResponse.StatusCode"/>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <inheritdoc cref="OpenCxErrorResponse.Error"/>
    public ErrorDto? Error => _response.Error;

    /// <inheritdoc cref="OpenCxErrorResponse.ResponseBody"/>
    public string ResponseBody => _response.ResponseBody;

    /// <inheritdoc cref="OpenCxErrorResponse.Headers"/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _response.Headers;

    /// <inheritdoc cref="OpenCxErrorResponse.RequestId"/>
    public string? RequestId => _response.RequestId;

    /// <inheritdoc cref="OpenCxErrorResponse.RetryAfter"/>
    public TimeSpan? RetryAfter => _response.RetryAfter;
}
