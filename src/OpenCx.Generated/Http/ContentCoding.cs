using System.IO.Compression;
using System.Net;

namespace OpenCx.Http;

/// <summary>
/// How a body may be packed on its way (RFC 9110, 8.4). Over connections of its own the client asks for it and unpacks it, where a
/// handler would do both: one costs every call a few hundredths of what it takes, packed or not.
/// </summary>
internal static class ContentCoding
{
#if NET
    /// <summary>The codings that are understood, as a request asks for them.</summary>
    internal const string Understood = "gzip, br";

    /// <summary>The same, as a handler is told.</summary>
    internal const DecompressionMethods UnderstoodByHandler = DecompressionMethods.GZip | DecompressionMethods.Brotli;
#else
    /// <summary>The codings that are understood, as a request asks for them.</summary>
    internal const string Understood = "gzip";

    /// <summary>The same, as a handler is told.</summary>
    internal const DecompressionMethods UnderstoodByHandler = DecompressionMethods.GZip;
#endif

    /// <summary>A content's bytes as they were before they were packed; <paramref name="body"/> itself where they are not, or nobody knows how.</summary>
    internal static Stream Unpack(Stream body, HttpContent content) => CodingOf(content)?.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(body, CompressionMode.Decompress),
#if NET
        "BR" => new BrotliStream(body, CompressionMode.Decompress),
#endif
        _ => body,
    };

    /// <summary>The one that was applied last: more than one is allowed and not heard of.</summary>
    private static string? CodingOf(HttpContent content) =>
#if NET
        // Nearly no content has one, and to ask for it taken apart costs as much as a small body.
        !content.Headers.NonValidated.Contains("Content-Encoding") ? null :
#endif
        content.Headers.ContentEncoding.LastOrDefault();
}
