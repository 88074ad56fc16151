namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>The six comparison operators.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
