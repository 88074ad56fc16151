namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>count(nodes)</c>: how many nodes a query selects.</summary>
internal sealed record CountFunction(FilterQuery Argument) : Comparable
{
    public override ComparableValue Evaluate(FilterContext context) => ComparableValue.Of(Argument.Select(context).Count);
}
