using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;

namespace OpenCx.EmbeddedServer.Serving;

/// <summary>JSON as RFC 8259 has it: Newtonsoft alone also takes comments, single quotes and names given twice.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads an object.</summary>
    /// <exception cref="JsonException">The bytes are no JSON object.</exception>
    internal static JObject Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new JsonException("The text is not UTF-8.");
        }

        using var checkedJson = JsonDocument.Parse(json, Strict);
        if (checkedJson.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"An object must stand here, not {checkedJson.RootElement.ValueKind}.");
        }

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(json.Span))) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        return JObject.Load(reader);
    }

    internal static byte[] Write(JObject json) => Encoding.UTF8.GetBytes(json.ToString(Formatting.None));
}
