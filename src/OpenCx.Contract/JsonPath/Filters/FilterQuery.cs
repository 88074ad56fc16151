using OpenCx.Contract.JsonPath.Segments;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>A query inside a filter, from <c>@</c> or from <c>$</c>. By itself it tests whether anything is there.</summary>
internal sealed record FilterQuery(bool FromRoot, SegmentChain Segments) : LogicalExpression
{
    public override bool Holds(FilterContext context) => Select(context).Count > 0;

    public IReadOnlyList<LocatedNode> Select(FilterContext context) =>
        Segments.Select(FromRoot ? context.Root : context.Current, context.Root);
}
