using System.Net.Http.Headers;

namespace OpenCx.Http;

/// <summary>The media type of JSON.</summary>
internal static class JsonMediaType
{
    internal const string Plain = "application/json";

    /// <summary>With the encoding in which it is sent, which some servers ask for although JSON has no other.</summary>
    internal const string InUtf8 = "application/json; charset=utf-8";

#if NET
    private static readonly MediaTypeHeaderValue PlainHeader = MediaTypeHeaderValue.Parse(Plain);

    private static readonly MediaTypeHeaderValue InUtf8Header = MediaTypeHeaderValue.Parse(InUtf8);

    /// <summary>The content type, where it is one of those that nearly all servers write, without taking it apart; null for another one.</summary>
    internal static MediaTypeHeaderValue? FindUsual(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Type", out var values)
            ? values.ToString() switch
            {
                Plain => PlainHeader,
                InUtf8 => InUtf8Header,
                _ => null,
            }
            : null;
#else
    /// <summary>The content type without taking it apart: here there is no way to.</summary>
    internal static MediaTypeHeaderValue? FindUsual(HttpContent content) => null;
#endif
}
