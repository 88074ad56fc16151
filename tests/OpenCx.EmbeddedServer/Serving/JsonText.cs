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

        try
        {
            using var strict = JsonDocument.Parse(json, Strict);
            RequireText(strict.RootElement);
            if (strict.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException($"An object must stand here, not {strict.RootElement.ValueKind}.");
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("An escape stands for half a character.", exception);
        }

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(json.Span))) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        return JObject.Load(reader);
    }

    internal static byte[] Write(JObject json) => Encoding.UTF8.GetBytes(json.ToString(Formatting.None));

    /// <summary>Reads every string, since the document looks into escapes no sooner.</summary>
    /// <exception cref="InvalidOperationException">A surrogate stands alone.</exception>
    private static void RequireText(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                json.GetString();
                break;
            case JsonValueKind.Array:
                json.EnumerateArray().ToList().ForEach(RequireText);
                break;
            case JsonValueKind.Object:
                json.EnumerateObject().ToList().ForEach(member => RequireText(member.Value));
                break;
        }
    }
}
