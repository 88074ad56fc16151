using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace OpenCx.EmbeddedServer;

/// <summary>A request as it came over the wire.</summary>
public sealed class ReceivedRequest
{
    private ReceivedRequest(HttpRequest request, byte[] body, DateTimeOffset receivedAt)
    {
        Method = request.Method;
        Path = request.Path;
        PathAndQuery = request.GetEncodedPathAndQuery();
        Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        BodyBytes = body;
        ReceivedAt = receivedAt;
    }

    /// <summary>The method: <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The path without the query: <c>/phone</c>.</summary>
    public string Path { get; }

    /// <summary>The path and the query.</summary>
    public string PathAndQuery { get; }

    /// <summary>The headers; names are not case-sensitive, repeated values are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as text.</summary>
    public string Body => Encoding.UTF8.GetString(BodyBytes.Span);

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> BodyBytes { get; }

    /// <summary>When its last byte was there, by the server's clock.</summary>
    public DateTimeOffset ReceivedAt { get; }

    internal static async Task<ReceivedRequest> ReadAsync(HttpRequest request, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return new ReceivedRequest(request, body.ToArray(), clock.GetUtcNow());
    }
}
