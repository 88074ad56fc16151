using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads strings: which formats become C# types, and which would only break a response that is good enough.</summary>
internal static class StringReader
{
    /// <summary>What may stand in the schema of bytes: none of it describes JSON.</summary>
    private static readonly string[] BesideBytes = ["title", "description", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs", "$comment", "maxLength"];

    public static ScalarShape Read(JsonObject schema) => new("string", FormatOf(schema), Bounds.OfText(schema)) { MayBeBytes = IsMedia(schema) };

    /// <summary>Whether a schema without a type says of its values at most that they are bytes.</summary>
    public static bool MayBeBytes(JsonObject schema) => schema.All(member => member.Key switch
    {
        "format" => schema.Text("format") == "binary",
        "contentMediaType" => !IsJson(schema.Text("contentMediaType") ?? ""),
        var keyword => BesideBytes.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal),
    });

    private static string? FormatOf(JsonObject schema)
    {
        if (schema.Text("contentEncoding") is { } encoding)
        {
            return encoding == "base64" ? "byte" : null;
        }

        return schema.Text("format")?.Trim() switch
        {
            "guid" => "uuid",
            "base64" => "byte",
            // .NET's TimeSpan reads neither ISO 8601 durations nor RFC 3339 times: text keeps every value.
            "duration" or "time" or "time-span" or "timespan" => null,
            { Length: > 0 } format => format,
            _ => null,
        };
    }

    /// <summary>Whether it is of a media type that is no text. Where JSON holds it, it is as it stands (JSON Schema Validation, 8.3); a form sends it as bytes.</summary>
    private static bool IsMedia(JsonObject schema) =>
        !schema.ContainsKey("contentEncoding") && !schema.ContainsKey("format") && schema.Text("contentMediaType") is { } mediaType
        && !mediaType.StartsWith("text/", StringComparison.Ordinal) && !IsJson(mediaType);

    private static bool IsJson(string mediaType) => mediaType.Contains("json", StringComparison.Ordinal);
}
