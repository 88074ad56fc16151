using System.Net;

namespace OpenCx.Http;

/// <summary>The handler under the clients that are ours: no redirects, no cookies, no time-out of its own.</summary>
internal static class TransportHandler
{
    /// <summary>How long a connection lives before DNS is asked again.</summary>
    internal static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

#if NET
    internal static HttpMessageHandler Create() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
    };
#else
    internal static HttpMessageHandler Create() => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        MaxConnectionsPerServer = int.MaxValue,
    };
#endif
}
