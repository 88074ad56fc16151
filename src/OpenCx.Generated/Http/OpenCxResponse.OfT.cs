using System.Net;

namespace OpenCx;

/// <summary>A successful answer: its value, with status and headers.</summary>
/// <typeparam name="T">What the body was read as.</typeparam>
public sealed class OpenCxResponse<T> : OpenCxResponse
{
    /// <summary>Makes one, for a test double of <see cref="IOpenCxClient"/>.</summary>
    /// <param name="value">What the body was read as.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="requestId">The server's id of the request.</param>
    public OpenCxResponse(T value, HttpStatusCode statusCode = HttpStatusCode.OK, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null, string? requestId = null)
        : base(statusCode, headers, requestId) => Value = value;

    /// <summary>What the body was read as.</summary>
    public T Value { get; }
}
