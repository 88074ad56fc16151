using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>A generated method speaks one media type: JSON where there is a choice.</summary>
internal static class MediaTypeChoice
{
    public const string Multipart = "multipart/form-data";

    public const string Bytes = "application/octet-stream";

    public const string UrlEncoded = "application/x-www-form-urlencoded";

    public static KeyValuePair<string, JsonNode?>? Of(JsonObject? content)
    {
        var offered = content?.Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        return offered is { Count: > 0 } ? offered.MinBy(entry => Rank(Essence(entry.Key))) : null;
    }

    public static bool IsJson(string mediaType) =>
        Essence(mediaType) is var essence && (IsPlainJson(essence) || essence.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Whether one of the media types in a list like <c>image/png, image/*</c> is JSON; a range is not.</summary>
    public static bool NamesJson(string mediaTypes) =>
        mediaTypes.Split(',').Any(mediaType => IsJson(mediaType) && !mediaType.Contains('*'));

    public static bool IsForm(string mediaType) => IsMultipart(mediaType) || IsUrlEncoded(mediaType);

    public static bool IsMultipart(string mediaType) => Essence(mediaType) == Multipart;

    public static bool IsUrlEncoded(string mediaType) => Essence(mediaType) == UrlEncoded;

    /// <summary>Whether it is a range that JSON is in, so that its schema has to say whether JSON is meant.</summary>
    public static bool IsWideRange(string mediaType) => Essence(mediaType) is "*/*" or "application/*";

    public static bool IsRange(string mediaType) => Essence(mediaType).Contains('*');

    public static bool IsPlainText(string mediaType) => Essence(mediaType) == "text/plain";

    /// <summary>The media type as NSwag looks for it: JSON under its plain name, others as they stand.</summary>
    public static string NameOf(string mediaType) =>
        IsPlainJson(Essence(mediaType)) ? "application/json"
        : IsJson(mediaType) || IsForm(mediaType) || IsPlainText(mediaType) ? Essence(mediaType)
        : mediaType.Trim();

    /// <summary>The media type as it goes over the wire; null for JSON of no special kind, which goes without saying.</summary>
    public static string? OnTheWire(string mediaType)
    {
        var goesWithoutSaying = IsWideRange(mediaType) || mediaType.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() is "application/json" or "application/json;charset=utf-8";
        return goesWithoutSaying ? null : mediaType.Trim();
    }

    /// <summary>JSON of no special kind, or a range that it is in.</summary>
    private static bool IsPlainJson(string essence) => essence is "application/json" or "text/json" || IsWideRange(essence);

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    private static int Rank(string essence) => essence switch
    {
        "application/json" => 0,
        "text/json" => 1,
        "*/*" or "application/*" => 3,
        Multipart => 4,
        UrlEncoded => 5,
        "text/plain" => 7,
        _ => essence.EndsWith("+json", StringComparison.Ordinal) ? 2 : 6,
    };
}
