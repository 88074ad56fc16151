using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace OpenCx.EmbeddedServer.Contract;

/// <summary>One of the contract's component schemas, as something that JSON can be held against.</summary>
internal sealed class ContractSchema
{
    private readonly JsonSchema _schema;

    private ContractSchema(JObject json, JsonSchema schema)
    {
        Json = json;
        _schema = schema;
    }

    /// <summary>The schema as the contract writes it.</summary>
    internal JObject Json { get; }

    internal static async Task<ContractSchema> CompileAsync(JObject contract, string name)
    {
        var components = (JObject)contract["components"]!["schemas"]!;
        var definitions = (JObject)components.DeepClone();
        foreach (var definition in definitions.PropertyValues().OfType<JObject>())
        {
            // They name the component as the contract has it, and would be taken for a document to fetch.
            definition.Remove("$schema");
            definition.Remove("$id");
        }

        foreach (var reference in definitions.DescendantsAndSelf().OfType<JProperty>().Where(member => member.Name == "$ref"))
        {
            reference.Value = reference.Value.ToString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        }

        var document = (JObject)definitions[name]!.DeepClone();
        document["definitions"] = definitions;
        return new ContractSchema((JObject)components[name]!, await JsonSchema.FromJsonAsync(document.ToString()));
    }

    internal IEnumerable<string> FaultsOf(JObject json) => _schema.Validate(json).Select(Describe);

    private static string Describe(ValidationError fault) =>
        $"{(fault.Path ?? string.Empty).TrimStart('#', '/')}: {fault.Kind}";
}
