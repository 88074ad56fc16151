namespace OpenCx.Contract.JsonPath.Selectors;

/// <summary><c>*</c>: every child.</summary>
internal sealed record WildcardSelector : Selector
{
    public override IEnumerable<LocatedNode> Select(LocatedNode node, LocatedNode root) => node.Children;
}
