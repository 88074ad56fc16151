using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>
/// The security of a whole document holds for each operation that has none of its own. Where documents differ in it, it
/// goes to their operations: united, each would let in what only another's operations do.
/// </summary>
internal static class SharedSecurity
{
    private const string Security = "security";

    public static IReadOnlyList<ContractDocument> Of(IReadOnlyList<ContractDocument> documents) =>
        documents.All(document => IsSame(document, documents[0])) ? documents : [.. documents.Select(MoveToOperations)];

    private static bool IsSame(ContractDocument left, ContractDocument right) =>
        left.Root.ContainsKey(Security) == right.Root.ContainsKey(Security) && JsonNode.DeepEquals(left.Root[Security], right.Root[Security]);

    private static ContractDocument MoveToOperations(ContractDocument document)
    {
        var root = document.Root.DeepClone().AsObject();
        if (!root.Remove(Security, out var security))
        {
            return document;
        }

        foreach (var element in new Element(root, ElementKind.Document).Walk())
        {
            if (element is { Kind: ElementKind.Operation, Node: JsonObject operation })
            {
                operation.TryAdd(Security, security?.DeepClone());
            }
        }

        return document.With(root);
    }
}
