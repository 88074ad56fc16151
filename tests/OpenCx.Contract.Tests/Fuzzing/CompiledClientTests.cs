using System.Text;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Tests.CSharp;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Clients of contracts that nobody wrote, compiled as the package is: without an error or a warning.</summary>
public class CompiledClientTests
{
    [Fact]
    public async Task A_client_of_any_contract_compiles()
    {
        var seeds = Rounds.Seeds(20).ToList();
        var sources = await GeneratedClients.GenerateAsync([.. seeds.Select(Lower)]);

        var faults = seeds.Zip(sources).SelectMany(client => GeneratedClients.Compile(client.Second).Faults.Select(fault => $"seed {client.First}: {fault}"));

        Assert.Equal([], faults);
    }

    private static LoweredContract Lower(int seed)
    {
        var contract = new RandomContracts(new Random(seed), minor: seed % 2).Next();
        contract["components"]!["schemas"]!["ErrorDto"] = JsonNode.Parse("""
            {"type": "object", "properties": {"statusCode": {"type": "integer"}, "message": {"type": "string"}, "error": {"type": "string"}}}
            """);
        return ContractLowering.Lower(ContractDocument.Parse(Encoding.UTF8.GetBytes(contract.ToJsonString()), "contract.json"));
    }
}
