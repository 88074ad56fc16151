namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>value(nodes)</c>: the value of the only node that a query selects.</summary>
internal sealed record ValueFunction(FilterQuery Argument) : Comparable
{
    public override ComparableValue Evaluate(FilterContext context) => ComparableValue.OfOnly(Argument.Select(context));
}
