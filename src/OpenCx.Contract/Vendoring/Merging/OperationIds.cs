using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>The names of the operations so far: each is one operation's, in whichever document it stands.</summary>
internal sealed class OperationIds
{
    private readonly Dictionary<string, (ContractDocument Document, string Pointer)> _owners = new(StringComparer.Ordinal);

    /// <exception cref="ContractException">An operation is called like another one of an earlier document.</exception>
    public void Add(ContractDocument document)
    {
        foreach (var element in document.Elements())
        {
            if (element is not { Kind: ElementKind.Operation, Node: JsonObject operation } || operation["operationId"]?.GetValueKind() != JsonValueKind.String)
            {
                continue;
            }

            var (id, pointer) = (operation["operationId"]!.GetValue<string>(), JsonPointer.Of(operation));
            if (!_owners.TryAdd(id, (document, pointer)) && _owners[id] is var owner && owner.Document != document && owner.Pointer != pointer)
            {
                throw new ContractException(
                    document.Locate(pointer + "/operationId"),
                    $"{pointer}/operationId: the sources contradict each other: \"{id}\" is this operation here, {owner.Pointer} in {owner.Document.Locate(owner.Pointer + "/operationId")}");
            }
        }
    }
}
