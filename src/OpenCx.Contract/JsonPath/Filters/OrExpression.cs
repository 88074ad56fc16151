namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>a || b || c</c></summary>
internal sealed record OrExpression(IReadOnlyList<LogicalExpression> Operands) : LogicalExpression
{
    public override bool Holds(FilterContext context) => Operands.Any(operand => operand.Holds(context));
}
