using OpenCx.Contract.JsonPath.Filters;

namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary><c>?expression</c>: the children for which the expression holds.</summary>
internal sealed record FilterSelector(LogicalExpression Condition) : Selector
{
    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root) =>
        node.Children.Where(child => Condition.Holds(new FilterContext(child, root)));
}
