using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads the keywords of a schema that are meant for people.</summary>
internal static class AnnotationReader
{
    /// <summary>Extensions of other makers say nothing to our templates, and some would say something else to NSwag.</summary>
    private const string OwnExtension = "x-opencx-";

    public static Annotations Read(JsonObject schema)
    {
        var annotations = new Annotations(
            Describe(schema),
            schema.IsTrue("deprecated"),
            schema.IsTrue("readOnly"),
            schema.IsTrue("writeOnly"),
            ExampleOf(schema),
            ExtensionsOf(schema));
        return annotations == Annotations.None ? Annotations.None : annotations;
    }

    /// <summary>What the schema says in words, and what C# types do not say: the values of a number, and the server's default.</summary>
    private static string? Describe(JsonObject schema)
    {
        var description = Prose.Clean(schema.Text("description"));
        List<string> sentences = description is null ? [] : [description];
        if (EnumReader.ValuesOf(schema) is { Count: > 1 } values && values.All(value => value?.GetValueKind() == JsonValueKind.Number))
        {
            sentences.Add($"One of {string.Join(", ", values.Select(value => value!.ToJsonString()))}.");
        }

        if (schema["default"] is JsonValue value && description?.Contains("default", StringComparison.OrdinalIgnoreCase) != true)
        {
            sentences.Add($"Default: {Prose.Clean(value.ToString()) ?? "empty"}.");
        }

        return sentences.Count == 0 ? null : string.Join('\n', sentences);
    }

    private static JsonNode? ExampleOf(JsonObject schema)
    {
        var example = schema["example"] ?? schema.List("examples")?.FirstOrDefault(candidate => candidate is not null);
        return example is not null && IsPlainData(example) ? example : null;
    }

    /// <summary>NSwag takes a <c>$ref</c> for a reference wherever it stands, even in an example.</summary>
    private static bool IsPlainData(JsonNode node) => node switch
    {
        JsonObject members => members.All(member => !member.Key.StartsWith('$') && (member.Value is null || IsPlainData(member.Value))),
        JsonArray items => items.All(item => item is null || IsPlainData(item)),
        _ => node.GetValueKind() != JsonValueKind.Number || Bounds.FitsDecimal(node),
    };

    private static JsonObject? ExtensionsOf(JsonObject schema)
    {
        var own = schema.Where(member => member.Key.StartsWith(OwnExtension, StringComparison.Ordinal) && member.Key != EnumReader.NamesExtension).ToList();
        return own.Count == 0 ? null : new JsonObject(own.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }
}
