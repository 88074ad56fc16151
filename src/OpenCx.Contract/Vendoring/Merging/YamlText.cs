using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>A tree as YAML 1.2 in block style: the same text for the same tree, members in their order, LF.</summary>
internal static class YamlText
{
    public static string Of(JsonObject root)
    {
        var text = new StringBuilder();
        WriteMembers(text, root, 0, isOnLine: true);
        return text.ToString();
    }

    private static void WriteMembers(StringBuilder text, JsonObject members, int depth, bool isOnLine)
    {
        foreach (var (name, value) in members)
        {
            Indent(text, isOnLine ? 0 : depth).Append(YamlScalarText.OfKey(name)).Append(':');
            isOnLine = false;
            if (value is JsonObject { Count: > 0 } inner)
            {
                text.Append('\n');
                WriteMembers(text, inner, depth + 1, isOnLine);
            }
            else if (value is JsonArray { Count: > 0 } items)
            {
                text.Append('\n');
                WriteItems(text, items, depth + 1, isOnLine);
            }
            else
            {
                WriteScalar(text.Append(' '), value, depth + 1);
            }
        }
    }

    private static void WriteItems(StringBuilder text, JsonArray items, int depth, bool isOnLine)
    {
        foreach (var item in items)
        {
            Indent(text, isOnLine ? 0 : depth).Append("- ");
            isOnLine = false;
            if (item is JsonObject { Count: > 0 } members)
            {
                WriteMembers(text, members, depth + 1, isOnLine: true);
            }
            else if (item is JsonArray { Count: > 0 } inner)
            {
                WriteItems(text, inner, depth + 1, isOnLine: true);
            }
            else
            {
                WriteScalar(text, item, depth + 1);
            }
        }
    }

    private static void WriteScalar(StringBuilder text, JsonNode? value, int depth)
    {
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            // Empty containers, numbers, true, false and null are written alike in JSON and YAML.
            text.Append(value?.ToJsonString() ?? "null").Append('\n');
            return;
        }

        var content = value.GetValue<string>();
        if (!YamlScalarText.IsBlock(content))
        {
            text.Append(YamlScalarText.Of(content)).Append('\n');
            return;
        }

        text.Append(content.EndsWith('\n') ? "|\n" : "|-\n");
        foreach (var line in (content.EndsWith('\n') ? content[..^1] : content).Split('\n'))
        {
            (line.Length == 0 ? text : Indent(text, depth).Append(line)).Append('\n');
        }
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);
}
