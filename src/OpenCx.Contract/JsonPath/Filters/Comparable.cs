namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>Something with a value to compare or to hand to a function (ValueType).</summary>
internal abstract record Comparable : FilterTerm
{
    public abstract ComparableValue Evaluate(FilterContext context);
}
