using System.Text.RegularExpressions;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Addresses that are written in several ways and are one (RFC 3986, 6.2.2 and 6.2.3).</summary>
internal static partial class ServerAddress
{
    /// <summary>The address with its scheme and host in small letters, without the port that goes without saying and a slash at the end.</summary>
    public static string Normalize(string address)
    {
        var origin = Origin().Match(address).Value;
        var small = Capitals().Replace(origin, static capitals => capitals.Value.ToLowerInvariant());
        var normal = UsualPort().Replace(small, "") + address[origin.Length..];
        return normal.Length > 1 ? normal.TrimEnd('/') : normal;
    }

    [GeneratedRegex(@"^[^:/?#{]+://[^/?#]*", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    /// <summary>Those in the names of variables stay, which are no part of the address.</summary>
    [GeneratedRegex(@"\p{Lu}+(?![^{]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<=^http:.*):80\z|(?<=^https:.*):443\z", RegexOptions.CultureInvariant)]
    private static partial Regex UsualPort();
}
