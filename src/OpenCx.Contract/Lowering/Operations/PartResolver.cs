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

    /// <summary>The part itself; null where nothing is one.</summary>
    public JsonObject? Follow(JsonNode? part) => Chain(part).LastOrDefault(static member => !IsReference(member));

    /// <summary>What is said of a part: beside the reference that stands for it, which goes before since OpenAPI 3.1, or in the part.</summary>
    public string? DescriptionOf(JsonNode? part) => Chain(part)
        .Where(member => contract.Version.Minor > 0 || !IsReference(member))
        .Select(static member => Prose.Clean(member.Text("description")))
        .FirstOrDefault(static description => description is not null);

    private static bool IsReference(JsonObject part) => part.Text("$ref") is not null;

    /// <summary>The references that stand for the part, and the part.</summary>
    private IEnumerable<JsonObject> Chain(JsonNode? part)
    {
        for (var steps = 0; part is JsonObject members; steps++)
        {
            yield return members;
            if (members.Text("$ref") is not { } reference)
            {
                yield break;
            }

            if (steps == LongestChain)
            {
                throw contract.Fault(JsonPointer.Of(part), $"\"{reference}\" leads to itself");
            }

            part = contract.References.Resolve(reference, part);
        }
    }
}
