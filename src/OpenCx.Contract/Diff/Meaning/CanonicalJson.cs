using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>One text per JSON value: members in order of their names, numbers without needless digits.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A value's canonical JSON as it is sent where there are no types: a string without its quotes.</summary>
    public static string AsText(string json) => json.StartsWith('"') ? JsonSerializer.Deserialize<string>(json)! : json;

    private static void Append(StringBuilder text, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject members:
                AppendAll(text, '{', '}', SortedNames(members), name =>
                {
                    AppendText(text, name);
                    text.Append(':');
                    Append(text, members[name]);
                });
                break;
            case JsonArray items:
                AppendAll(text, '[', ']', items, item => Append(text, item));
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number:
                text.Append(ExactNumber.Parse(scalar.ToJsonString()));
                break;
            case JsonValue scalar when scalar.TryGetValue<string>(out var content):
                AppendText(text, content);
                break;
            default:
                text.Append(value?.ToJsonString() ?? "null");
                break;
        }
    }

    private static List<string> SortedNames(JsonObject members)
    {
        var names = new List<string>();
        foreach (var (name, _) in members)
        {
            names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static void AppendText(StringBuilder text, string content) =>
        text.Append('"').Append(JsonEncodedText.Encode(content, Readable.Encoder)).Append('"');

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            text.Append(first ? "" : ",");
            append(part);
            first = false;
        }

        text.Append(close);
    }
}
