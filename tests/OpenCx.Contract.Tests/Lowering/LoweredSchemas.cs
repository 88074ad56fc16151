using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Lowers small contracts, written the short way.</summary>
internal static class LoweredSchemas
{
    /// <summary>A contract with these components: YAML, one a line.</summary>
    public static LoweredContract Components(string schemas, string version = "3.1.0") =>
        Document($"paths: {{}}\ncomponents:\n  schemas:\n    {schemas.ReplaceLineEndings("\n    ")}\n", version);

    public static LoweredContract Document(string rest, string version = "3.1.0") =>
        ContractLowering.Lower(ContractDocument.Parse($"openapi: {version}\ninfo: {{title: T, version: '1'}}\n{rest}", "x.yaml"));

    /// <summary>
    /// What becomes of a member <c>p</c> with this schema, beside a class <c>Cat</c>, a class <c>Dog</c>, an enum <c>Color</c> and other components.
    /// </summary>
    public static string Member(string schema, string version = "3.1.0")
    {
        var lowered = Components($"Holder: {{properties: {{p: {schema}}}}}\n{Others}", version);
        var member = Schema(lowered, "Holder")["properties"]!["p"]!.AsObject();
        member.Remove("x-opencx-name");
        return Short(member);
    }

    public static IReadOnlyList<LoweringNote> NotesOf(string schema) =>
        Components($"Holder: {{properties: {{p: {schema}}}}}\n{Others}").Notes;

    public static JsonNode Schema(LoweredContract contract, string name) => contract.Document["components"]!["schemas"]![name]!;

    public static string[] TypeNames(LoweredContract contract) =>
        [.. contract.Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key)];

    /// <summary>JSON as one would write it in a test: no quotes around names, no spaces, references by name.</summary>
    public static string Short(JsonNode node) =>
        node.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Replace("#/components/schemas/", "", StringComparison.Ordinal)
            .Replace('"', '\'');

    private const string Others =
        """
        Cat: {type: object, properties: {name: {type: string}}}
        Dog: {type: object, properties: {size: {type: integer}}, required: [size]}
        Color: {type: string, enum: [red, green]}
        Names: {type: array, items: {type: string}}
        Tags: {type: object, additionalProperties: {type: string}}
        Id: {type: string, format: uuid, description: An id.}
        Whatever: {}
        MaybeCat: {anyOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}
        MaybeId: {type: [string, 'null'], format: uuid}
        """;
}
