using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace OpenCx.EmbeddedServer.Contract;

/// <summary>The vendored OpenAPI document, as the server needs it.</summary>
internal sealed partial class VendoredContract
{
    internal const string PhonePath = "/phone";

    private static readonly Lazy<Task<VendoredContract>> Vendored = new(ReadAsync);

    private readonly JObject _paths;

    private VendoredContract(JObject document, ContractSchema agentRequest, ContractSchema agent)
    {
        _paths = (JObject)document["paths"]!;
        AgentRequest = agentRequest;
        Agent = agent;
        CombinableLanguages = ReadCombinableLanguages(agentRequest.Json);
    }

    /// <summary>What <c>POST /phone</c> takes.</summary>
    internal ContractSchema AgentRequest { get; }

    /// <summary>What <c>POST /phone</c> answers.</summary>
    internal ContractSchema Agent { get; }

    /// <summary>The languages that the prose of the contract lets stand together.</summary>
    internal IReadOnlySet<string> CombinableLanguages { get; }

    internal static Task<VendoredContract> LoadAsync() => Vendored.Value;

    /// <summary>The methods of a path, in upper case; none where the contract has no such path.</summary>
    internal IReadOnlyList<string> MethodsOf(string path) => _paths[path] is JObject operations
        ? [.. operations.Properties().Where(member => member.Value["responses"] is not null).Select(member => member.Name.ToUpperInvariant())]
        : [];

    private static async Task<VendoredContract> ReadAsync()
    {
        using var text = new StreamReader(typeof(VendoredContract).Assembly.GetManifestResourceStream("phone.yaml")!);
        var document = YamlJson.Load(text);
        var operation = document["paths"]![PhonePath]!["post"]!;
        return new VendoredContract(
            document,
            await ContractSchema.CompileAsync(document, ComponentOf(operation["requestBody"]!)),
            await ContractSchema.CompileAsync(document, ComponentOf(operation["responses"]!["200"]!)));
    }

    private static string ComponentOf(JToken message) =>
        message["content"]!["application/json"]!["schema"]!["$ref"]!.ToString().Split('/')[^1];

    private static HashSet<string> ReadCombinableLanguages(JObject agentRequest)
    {
        var prose = agentRequest["properties"]!["language"]!["description"]!.ToString();
        var set = CombinableSet().Match(prose);
        return set.Success
            ? [.. set.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)]
            : throw new InvalidOperationException($"The contract words the combinable languages in a way this server does not read: {prose}");
    }

    [GeneratedRegex(@"subset of \{([a-z, ]+)\} can be combined")]
    private static partial Regex CombinableSet();
}
