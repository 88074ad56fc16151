namespace OpenCx.Http;

/// <summary>The media type of JSON.</summary>
internal static class JsonMediaType
{
    internal const string Plain = "application/json";

    /// <summary>With the encoding in which it is sent, which some servers ask for although JSON has no other.</summary>
    internal const string InUtf8 = "application/json; charset=utf-8";
}
