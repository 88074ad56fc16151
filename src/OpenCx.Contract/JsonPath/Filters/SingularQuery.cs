namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>A query that selects one node at most, standing for that node's value.</summary>
internal sealed record SingularQuery(FilterQuery Query) : Comparable
{
    public override ComparableValue Evaluate(FilterContext context) => ComparableValue.OfOnly(Query.Select(context));
}
