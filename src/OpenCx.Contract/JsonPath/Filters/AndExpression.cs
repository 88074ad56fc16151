namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>a &amp;&amp; b &amp;&amp; c</c></summary>
internal sealed record AndExpression(IReadOnlyList<LogicalExpression> Operands) : LogicalExpression
{
    public override bool Holds(FilterContext context) => Operands.All(operand => operand.Holds(context));
}
