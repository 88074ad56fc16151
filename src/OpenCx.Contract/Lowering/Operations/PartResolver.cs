using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Follows the references that stand for parameters, bodies, responses and path items.</summary>
internal sealed class PartResolver(ContractDocument contract)
{
    private const int LongestChain = 32;

    /// <summary>The path item with what it takes from others.</summary>
    public MergedPathItem? PathItem(JsonNode? item) =>
        Follow(item) is null ? null : new MergedPathItem(item!.AsObject(), contract.References);

    public JsonObject? Follow(JsonNode? part)
    {
        for (var steps = 0; part is JsonObject members; steps++)
        {
            if (members.Text("$ref") is not { } reference)
            {
                return members;
            }

            if (steps == LongestChain)
            {
                throw contract.Fault(JsonPointer.Of(part), $"\"{reference}\" leads to itself");
            }

            part = contract.References.Resolve(reference, part);
        }

        return null;
    }
}
