namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>!a</c></summary>
internal sealed record NotExpression(LogicalExpression Operand) : LogicalExpression
{
    public override bool Holds(FilterContext context) => !Operand.Holds(context);
}
