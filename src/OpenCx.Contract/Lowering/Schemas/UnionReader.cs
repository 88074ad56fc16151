using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>
/// Reads <c>anyOf</c> and <c>oneOf</c>: null among the alternatives is nullability, alternatives of one C# type are that
/// type, and all others are raw JSON, since C# has no word for them.
/// </summary>
internal sealed class UnionReader(SchemaReader schemas, LoweringNotes notes)
{
    private static readonly string[] Unions = ["anyOf", "oneOf"];

    private readonly ShapeUnion _union = new(schemas);

    public static bool HasAlternatives(JsonObject schema) => AlternativesOf(schema).Any();

    public static IEnumerable<JsonObject> AlternativesOf(JsonObject schema) => Unions.SelectMany(keyword => schema.List(keyword) ?? []).OfType<JsonObject>();

    public List<SchemaUse> Read(JsonObject schema, SchemaUse own)
    {
        List<SchemaUse> unions = [];
        foreach (var keyword in Unions)
        {
            // What is false admits nothing, and adds nothing to the others.
            if (schema.List(keyword)?.Where(branch => branch?.GetValueKind() != JsonValueKind.False).ToList() is { Count: > 0 } branches)
            {
                unions.Add(Read(schema, keyword, branches, own));
            }
        }

        return unions;
    }

    private SchemaUse Read(JsonObject schema, string keyword, List<JsonNode?> branches, SchemaUse own)
    {
        List<SchemaUse> alternatives = [.. branches.Select(schemas.Read)];
        if (alternatives.Any(alternative => alternative.SaysNothing))
        {
            return SchemaUse.Anything;
        }

        var united = Unite([.. alternatives.Where(alternative => alternative.Shape is not NullShape)], schema);
        if (united is null)
        {
            notes.Add(schema, $"C# cannot say this {keyword} ({Describe(alternatives)}): " + (own.Shape is AnyShape ? "raw JSON" : "what it adds stays among the unknown members"));
            return new SchemaUse(AnyShape.Instance, alternatives.Any(alternative => schemas.Resolve(alternative).IsNullable), Annotations.None);
        }

        return united with { IsNullable = united.IsNullable || alternatives.Any(alternative => alternative.IsNullable) };
    }

    private SchemaUse? Unite(List<SchemaUse> alternatives, JsonObject schema)
    {
        var united = alternatives.FirstOrDefault() ?? new SchemaUse(NullShape.Instance, IsNullable: true, Annotations.None);
        foreach (var alternative in alternatives.Skip(1))
        {
            if (_union.Of(united, alternative, schema) is not { } wider)
            {
                return null;
            }

            united = wider;
        }

        return united;
    }

    private static string Describe(List<SchemaUse> alternatives)
    {
        var names = alternatives.Select(ShapeNames.Of).Distinct().ToList();
        return string.Join(", ", names.Count <= 6 ? names : [.. names.Take(5), $"{names.Count - 5} more"]);
    }
}
