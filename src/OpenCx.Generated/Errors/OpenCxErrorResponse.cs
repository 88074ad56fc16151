using System.Net;

namespace OpenCx;

/// <summary>What the server sent in place of what was asked for: the particulars of an <see cref="OpenCxApiException"/>.</summary>
public sealed class OpenCxErrorResponse
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>The body as the contract's error, or null where it was none.</summary>
    public ErrorDto? Error { get; init; }

    /// <summary>The body as text, up to 64 KiB of it; empty where there was none.</summary>
    public string ResponseBody { get; init; } = string.Empty;

    /// <summary>The headers, those of the content included; names in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The server's id of the request, to quote to support: its header <c>x-request-id</c>, <c>request-id</c>,
    /// <c>x-correlation-id</c>, <c>x-amzn-requestid</c> or <c>cf-ray</c>, the first that is there; null where none is.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>How long the server asks to wait, from the moment its answer came; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
