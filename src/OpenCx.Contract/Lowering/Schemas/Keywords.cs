using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>The keywords of a schema, read without trusting their kind.</summary>
internal static class Keywords
{
    public static string? Text(this JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) && node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool IsTrue(this JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) && node?.GetValueKind() == JsonValueKind.True;

    public static JsonArray? List(this JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) ? node as JsonArray : null;

    public static JsonObject? Map(this JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) ? node as JsonObject : null;

    /// <summary>The schema that a keyword holds: an object or a boolean.</summary>
    public static JsonNode? Schema(this JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) && node is JsonObject or JsonValue ? node : null;

    /// <summary>The strings among the items of a list.</summary>
    public static IEnumerable<string> Texts(this JsonArray? list) =>
        list is null ? [] : list.OfType<JsonValue>().Where(item => item.GetValueKind() == JsonValueKind.String).Select(item => item.GetValue<string>());
}
