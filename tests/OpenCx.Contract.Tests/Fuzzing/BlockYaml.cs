using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>A JSON tree in YAML's block style.</summary>
internal static class BlockYaml
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node)
    {
        var yaml = new StringBuilder();
        Write(yaml, node, "");
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, JsonNode? node, string indent)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                foreach (var (name, value) in members)
                {
                    Write(yaml, $"{indent}{JsonSerializer.Serialize(name, Readable)}:", value, indent);
                }

                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    Write(yaml, $"{indent}-", item, indent);
                }

                break;
            default:
                yaml.Append(indent).Append(Scalar(node)).Append('\n');
                break;
        }
    }

    private static void Write(StringBuilder yaml, string before, JsonNode? node, string indent)
    {
        if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            yaml.Append(before).Append('\n');
            Write(yaml, node, indent + "  ");
        }
        else
        {
            yaml.Append(before).Append(' ').Append(Scalar(node)).Append('\n');
        }
    }

    private static string Scalar(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";
}
