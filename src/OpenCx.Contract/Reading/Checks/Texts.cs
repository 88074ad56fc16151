using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading.Checks;

/// <summary>
/// Where the specification asks for a text, an unquoted <c>1.0</c>, <c>2024</c> or <c>null</c> is meant as one:
/// it is put back as it was spelt.
/// </summary>
internal static class Texts
{
    public static void Restore(JsonObject root, SourceDocument source)
    {
        foreach (var element in new Element(root, ElementKind.Document).Walk())
        {
            if (element.Kind == ElementKind.Text && element.Node is JsonValue && element.Node.GetValueKind() != JsonValueKind.String)
            {
                element.Node.ReplaceWith(source.SpellingOf(element.Node));
            }
            else if (element is { Kind: ElementKind.Schema, Node: JsonObject schema } && schema.TryGetPropertyValue("type", out var type))
            {
                RestoreNull(schema, type);
            }
        }
    }

    private static void RestoreNull(JsonObject schema, JsonNode? type)
    {
        if (type is null)
        {
            schema["type"] = "null";
        }
        else if (type is JsonArray types)
        {
            for (var i = 0; i < types.Count; i++)
            {
                types[i] ??= "null";
            }
        }
    }
}
