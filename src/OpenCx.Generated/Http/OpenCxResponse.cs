using System.Net;
using OpenCx.Http;

namespace OpenCx;

/// <summary>A successful answer with its status and headers.</summary>
public class OpenCxResponse
{
    private readonly string? _requestId;

    /// <summary>Makes one, for a test double of <see cref="IOpenCxClient"/>.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="requestId">The server's id of the request.</param>
    public OpenCxResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null, string? requestId = null)
    {
        StatusCode = statusCode;
        Headers = headers ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        _requestId = requestId;
    }

    /// <inheritdoc cref="OpenCxErrorResponse.StatusCode"/>
    public HttpStatusCode StatusCode { get; }

    /// <inheritdoc cref="OpenCxErrorResponse.Headers"/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <inheritdoc cref="OpenCxErrorResponse.RequestId"/>
    public string? RequestId => _requestId ?? (Headers as ResponseHeaders)?.RequestId;
}
