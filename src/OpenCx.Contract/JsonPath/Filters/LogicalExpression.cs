namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>Something that holds or does not (LogicalType).</summary>
internal abstract record LogicalExpression : FilterTerm
{
    public abstract bool Holds(FilterContext context);
}
