using System.Net;

namespace OpenCx.Construction;

/// <summary>Which addresses the API may be reached at.</summary>
internal static class BaseAddress
{
    internal const string EnvironmentVariable = "OPENCX_BASE_URL";

    /// <summary>What an address must be, to end an error message.</summary>
    internal const string Accepted = "an absolute https URL (http only for loopback: localhost, 127.0.0.0/8, ::1) without user name, query or fragment, such as https://api.open.cx";

    /// <summary>Whether requests, and the key in them, may go there.</summary>
    internal static bool IsAcceptable(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address)))
        && address.Host.Length > 0
        && address.UserInfo.Length == 0
        && address.Query.Length == 0
        && address.Fragment.Length == 0;

    /// <summary>An acceptable address as text that leads to the same place, without a slash at its end: alone this form keeps the zone of an IPv6 address.</summary>
    internal static string RootOf(Uri address) => address.GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped).TrimEnd('/');

    /// <summary>The address without the parts that may hold a secret, for a message.</summary>
    internal static string Describe(Uri address) =>
        address.IsAbsoluteUri ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : Describe(address.OriginalString);

    /// <inheritdoc cref="Describe(Uri)"/>
    internal static string Describe(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var visible = end < 0 ? address : address.Substring(0, end);
        return visible.Substring(visible.LastIndexOf('@') + 1);
    }

    // Uri.IsLoopback also takes the machine's other names for itself, which a resolver may send elsewhere.
    private static bool IsLoopback(Uri address) =>
        string.Equals(address.DnsSafeHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
}
