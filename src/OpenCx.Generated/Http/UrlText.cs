using System.Text.RegularExpressions;

namespace OpenCx.Http;

/// <summary>Texts as they may stand in a URL's query, or in a form that is encoded like one.</summary>
internal static class UrlText
{
    /// <summary>
    /// What of an escaped text is written back: reserved characters that mean nothing in a query, and the sign before two hexadecimal
    /// digits, which were escaped by the caller. The others would end the query or the pair, or are read as a space.
    /// </summary>
    private static readonly Regex Allowed = new("%(?:25(?=[0-9A-Fa-f]{2})|21|24|27|28|29|2A|2C|2F|3A|3B|3F|40)", RegexOptions.CultureInvariant);

    /// <summary>The text escaped, but for reserved characters where they can stand as they are (OpenAPI's <c>allowReserved</c>; RFC 6570, 3.2.3).</summary>
    internal static string EscapeButReserved(string text) =>
        Allowed.Replace(Uri.EscapeDataString(text), static escaped => Uri.UnescapeDataString(escaped.Value));

    /// <summary>The text escaped as forms do, where spaces are plus signs (WHATWG URL, 5.2).</summary>
    internal static string EscapeInForm(string text) => Uri.EscapeDataString(text).Replace("%20", "+");
}
