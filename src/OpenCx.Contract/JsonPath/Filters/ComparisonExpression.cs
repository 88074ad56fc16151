namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>a == b</c> and its kin (RFC 9535, section 2.3.5.2.2).</summary>
internal sealed record ComparisonExpression(Comparable Left, ComparisonOperator Operator, Comparable Right) : LogicalExpression
{
    public override bool Holds(FilterContext context)
    {
        var left = Left.Evaluate(context);
        var right = Right.Evaluate(context);
        return Operator switch
        {
            ComparisonOperator.Equal => AreEqual(left, right),
            ComparisonOperator.NotEqual => !AreEqual(left, right),
            ComparisonOperator.Less => IsLess(left, right),
            ComparisonOperator.LessOrEqual => IsLess(left, right) || AreEqual(left, right),
            ComparisonOperator.Greater => IsLess(right, left),
            _ => IsLess(right, left) || AreEqual(left, right),
        };
    }

    private static bool AreEqual(ComparableValue left, ComparableValue right) =>
        left.Exists == right.Exists && JsonComparison.AreEqual(left.Node, right.Node);

    // Nothing and null alike are neither number nor string.
    private static bool IsLess(ComparableValue left, ComparableValue right) => JsonComparison.IsLess(left.Node, right.Node);
}
