using System.Net;

namespace OpenCx.Http;

/// <summary>What is under the clients that are ours: no redirects, no cookies, no time-out of their own, and DNS asked again every few minutes.</summary>
internal static class TransportHandler
{
    /// <summary>How long a connection lives before DNS is asked again.</summary>
    internal static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

#if NET
    /// <summary>How long a connection may take to be made: a part of an attempt's time, for when that is over nobody knows what was sent.</summary>
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Connections for one client.</summary>
    internal static HttpClientSource CreateSource(TimeProvider clock) => new OwnedHttpClient();

    /// <summary>A handler.</summary>
    /// <param name="unpacks">The codings of bodies that it asks for and undoes.</param>
    internal static HttpMessageHandler Create(DecompressionMethods unpacks) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        Proxy = new SystemProxy(),
        AutomaticDecompression = unpacks,
        PooledConnectionLifetime = ConnectionLifetime,
        ConnectTimeout = ConnectTimeout,
    };
#else
    /// <summary>Connections for one client.</summary>
    internal static HttpClientSource CreateSource(TimeProvider clock) => new RenewedHttpClient(clock);

    /// <summary>A handler.</summary>
    /// <param name="unpacks">The codings of bodies that it asks for and undoes.</param>
    internal static HttpMessageHandler Create(DecompressionMethods unpacks) => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        Proxy = new SystemProxy(),
        AutomaticDecompression = unpacks,
        MaxConnectionsPerServer = int.MaxValue,
    };
#endif
}
