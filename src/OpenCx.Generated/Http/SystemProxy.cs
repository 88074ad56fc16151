using System.Net;

namespace OpenCx.Http;

/// <summary>
/// The system's proxy, but none to this machine itself. There plain http is allowed, and the system's settings need not leave it out
/// (the environment variable <c>http_proxy</c> does not): the key would be the proxy's to read.
/// </summary>
internal sealed class SystemProxy : IWebProxy
{
    /// <inheritdoc/>
    public ICredentials? Credentials
    {
        get => Settings?.Credentials;
        set
        {
            if (Settings is { } settings)
            {
                settings.Credentials = value;
            }
        }
    }

#if NET
    private static IWebProxy? Settings => HttpClient.DefaultProxy;
#else
    private static IWebProxy? Settings => WebRequest.DefaultWebProxy;
#endif

    /// <inheritdoc/>
    public Uri? GetProxy(Uri destination) => destination.IsLoopback ? null : Settings?.GetProxy(destination);

    /// <inheritdoc/>
    public bool IsBypassed(Uri host) => host.IsLoopback || Settings?.IsBypassed(host) != false;
}
