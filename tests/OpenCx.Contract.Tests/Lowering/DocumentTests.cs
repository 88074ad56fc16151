using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Lowering;

public class DocumentTests
{
    [Fact]
    public void Only_what_a_client_needs_is_written()
    {
        var contract = LoweredSchemas.Document(
            """
            jsonSchemaDialect: https://example.com/dialect
            servers: [{url: 'https://{region}.example.com/{base}', variables: {region: {default: eu}, base: {default: v1}}}]
            security: [{key: []}, {tls: []}]
            webhooks: {called: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Called'}}}}}}}
            components:
              schemas: {Called: {properties: {at: {type: string, format: date-time}}}}
              securitySchemes:
                key: {type: apiKey, name: X-Key, in: header, x-other: 1}
                tls: {type: mutualTLS}
              pathItems: {}
            """);

        Assert.Equal(
            "{'openapi':'3.0.3','info':{'title':'T','version':'1'},'servers':[{'url':'https://eu.example.com/v1'}],'security':[{'key':[]}],'paths':{},"
            + "'components':{'schemas':{'Called':{'type':'object','properties':{'at':{'type':'string','format':'date-time','x-opencx-name':'At'}}}},"
            + "'securitySchemes':{'key':{'type':'apiKey','name':'X-Key','in':'header'}}}}",
            LoweredSchemas.Short(contract.Document));
    }

    [Fact]
    public void The_same_contract_gives_the_same_bytes_in_YAML_and_JSON()
    {
        const string Yaml = "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\ncomponents:\n  schemas:\n    A:\n      properties: {n: {type: number, maximum: 12.50}, s: {type: string, description: é}}\n";
        const string Json = """{"openapi":"3.1.0","info":{"title":"T","version":"1.0"},"components":{"schemas":{"A":{"properties":{"n":{"type":"number","maximum":12.50},"s":{"type":"string","description":"é"}}}}}}""";

        var lowered = ContractLowering.Lower(ContractDocument.Parse(Yaml, "x.yaml")).ToJson();

        Assert.Equal(lowered, ContractLowering.Lower(ContractDocument.Parse(Json, "x.json")).ToJson());
        Assert.DoesNotContain('\r', lowered);
        Assert.EndsWith("}\n", lowered, StringComparison.Ordinal);
        Assert.Contains("\"maximum\": 12.50,", lowered, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contract_itself_stays_as_it_is()
    {
        var contract = ContractDocument.Parse("openapi: 3.1.0\ninfo: {title: T}\npaths: {/a: {get: {responses: {200: {content: {application/json: {schema: {type: [string, 'null']}}}}}}}}", "x.yaml");
        var before = contract.Root.ToJsonString();

        ContractLowering.Lower(contract);

        Assert.Equal(before, contract.Root.ToJsonString());
    }

    [Theory]
    [InlineData("other.yaml#/components/schemas/A")]
    [InlineData("https://example.com/openapi.json")]
    public void A_reference_to_another_document_is_refused(string reference)
    {
        var fault = Assert.Throws<ContractException>(() => LoweredSchemas.Member($"{{$ref: '{reference}'}}"));

        Assert.Contains("/components/schemas/Holder/properties/p/$ref", fault.Message, StringComparison.Ordinal);
        Assert.Contains("leads out of this document", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_refers_to_itself_is_refused() =>
        Assert.Throws<ContractException>(() => LoweredSchemas.Document(
            "paths: {/a: {get: {responses: {}, parameters: [{$ref: '#/components/parameters/P'}]}}}\ncomponents: {parameters: {P: {$ref: '#/components/parameters/P'}}}"));

    [Fact, Trait("Category", "Slow")]
    public void A_chain_of_ten_thousand_schemas_ends_in_a_document_or_in_an_error()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"A{i}: {{allOf: [{{$ref: '#/components/schemas/A{i + 1}'}}, {{properties: {{a{i % 9}: {{type: string}}}}}}]}}"));

        try
        {
            Assert.Equal(10_001, LoweredSchemas.TypeNames(LoweredSchemas.Components(schemas + "\nA10000: {properties: {z: {type: string}}}")).Length);
        }
        catch (ContractException fault)
        {
            Assert.Contains("too deeply", fault.Message, StringComparison.Ordinal);
        }
    }
}
