using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Authentication;

namespace OpenCx.Http;

/// <summary>Tells a connection that was never made from one that broke: only after the first is a POST safe to send again.</summary>
internal static class ConnectionFailure
{
    // .NET 8 and later say it themselves, also to an assembly for netstandard2.0, which knows the property by name only.
    private static readonly PropertyInfo? Reason = typeof(HttpRequestException).GetProperty("HttpRequestError");

    /// <summary>Whether not a byte of the request can have been sent: no such host, no connection, no TLS.</summary>
    internal static bool IsBeforeRequest(Exception exception)
    {
        if (exception is not HttpRequestException)
        {
            return FindTimeout(exception) is not null;
        }

        return Reason?.GetValue(exception)?.ToString() switch
        {
            "NameResolutionError" or "ConnectionError" or "SecureConnectionError" or "ProxyTunnelError" => true,
            null or "Unknown" => IsBeforeRequestByCause(exception.InnerException),
            _ => false,
        };
    }

    /// <summary>The time-out of a connection that was not made in time; null where an exception is of none.</summary>
    /// <remarks>SocketsHttpHandler has no type for it. An HttpClient's own time-out, which may come after the request, looks alike but for its cause and its text.</remarks>
    internal static TimeoutException? FindTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException { InnerException: null } timeout }
        && timeout.Message.IndexOf("ConnectTimeout", StringComparison.Ordinal) >= 0
            ? timeout
            : null;

    private static bool IsBeforeRequestByCause(Exception? cause) => cause switch
    {
        SocketException socket => socket.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.NoRecovery,
        AuthenticationException => true,
        WebException web => web.Status is WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.ConnectFailure or WebExceptionStatus.TrustFailure,
        _ => false,
    };
}
