using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads the values that a schema lists: those of strings become an enum, others only tell the type.</summary>
internal static class EnumReader
{
    /// <summary>Our own extension: the C# names of single values, where the derived ones do not read well.</summary>
    public const string NamesExtension = "x-opencx-enum-names";

    private static readonly string[] OtherNames = ["x-enumNames", "x-enum-varnames", "x-enum-names"];

    private static readonly string[] OtherDescriptions = ["x-enumDescriptions", "x-enum-descriptions"];

    public static IReadOnlyList<JsonNode?>? ValuesOf(JsonObject schema) =>
        schema.TryGetPropertyValue("const", out var constant) ? [constant] : schema.List("enum") is { } values ? [.. values] : null;

    /// <summary>The types of the values: one, when they are of one kind.</summary>
    public static List<string> TypesOf(IReadOnlyList<JsonNode?> values) => [.. values.Select(TypeOf).Distinct()];

    /// <summary>The enum of a string schema; null when none of its values is a plain one.</summary>
    public static TypeShape? Read(JsonObject schema)
    {
        var values = ValuesOf(schema)!;
        var names = schema.Map(NamesExtension);
        var listed = new Dictionary<string, EnumValue>(StringComparer.Ordinal);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is JsonValue value)
            {
                var wire = value.ToString();
                listed.TryAdd(wire, new EnumValue(wire, names?.Text(wire) ?? ItemOf(schema, OtherNames, i), DescriptionOf(schema, wire, i)));
            }
        }

        return listed.Count == 0 ? null : new TypeShape(new TypeDefinition(schema, new EnumBody([.. listed.Values]), AnnotationReader.Read(schema)));
    }

    private static string? DescriptionOf(JsonObject schema, string wire, int index) =>
        Prose.Clean(ItemOf(schema, OtherDescriptions, index)
            ?? OtherDescriptions.Select(extension => schema.Map(extension)?.Text(wire)).FirstOrDefault(text => text is not null));

    private static string? ItemOf(JsonObject schema, string[] extensions, int index) =>
        extensions.Select(schema.List)
            .Where(list => list is not null && index < list.Count)
            .Select(list => list![index] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
