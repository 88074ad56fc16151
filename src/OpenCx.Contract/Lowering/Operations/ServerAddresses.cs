using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Where the operations of a contract are called: a client has one address, while each operation may name its own.</summary>
internal sealed class ServerAddresses
{
    public ServerAddresses(JsonObject root, IEnumerable<MergedPathItem> pathItems)
    {
        OfClient = Addresses(root);
        if (OfClient.Count == 0)
        {
            OfClient = SharedBy([.. pathItems.SelectMany(AddressesOfOperations)]);
        }
    }

    /// <summary>The contract's addresses; where it names none, those that all its operations have in common.</summary>
    public IReadOnlyList<string> OfClient { get; }

    /// <summary>Whether a path or an operation is to be called elsewhere than at the client's address.</summary>
    public bool LeadElsewhere(JsonObject holder) =>
        Addresses(holder) is [var first, ..] && first != OfClient.FirstOrDefault();

    private static IEnumerable<IReadOnlyList<string>> AddressesOfOperations(MergedPathItem pathItem) =>
        OperationLowering.OperationsOf(pathItem)
            .Select(operation => Addresses(operation.Value.AsObject()) is { Count: > 0 } own ? own : Addresses(pathItem.HolderOf("servers")));

    private static IReadOnlyList<string> SharedBy(IReadOnlyList<IReadOnlyList<string>> operations) =>
        operations.Select(addresses => addresses.FirstOrDefault()).Distinct().Count() == 1 ? operations[0] : [];

    private static IReadOnlyList<string> Addresses(JsonObject holder) =>
        [.. (holder.List("servers") ?? []).OfType<JsonObject>().Where(server => server.Text("url") is not null).Select(Address)];

    /// <summary>The address with its variables at their defaults.</summary>
    private static string Address(JsonObject server) =>
        (server.Map("variables") ?? []).Aggregate(server.Text("url")!, (url, variable) =>
            url.Replace($"{{{variable.Key}}}", (variable.Value as JsonObject)?.Text("default") ?? "", StringComparison.Ordinal));
}
