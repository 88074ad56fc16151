using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary><c>'name'</c>: the member of an object.</summary>
internal sealed record NameSelector(string Name) : Selector
{
    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root) =>
        node.Value is JsonObject members && members.TryGetPropertyValue(Name, out var value)
            ? [node.Member(Name, value)]
            : [];
}
