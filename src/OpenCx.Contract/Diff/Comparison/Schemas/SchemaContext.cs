namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a schema describes.</summary>
/// <param name="Direction">Which way its values travel.</param>
/// <param name="IsText">Whether its values are sent as text (parameters, headers, forms), where 1 and "1" are the same.</param>
/// <param name="IsParameter">Whether it is the value of a parameter itself, where a default speaks for callers who leave it out.</param>
internal sealed record SchemaContext(Direction Direction, bool IsText, bool IsParameter = false)
{
    public bool IsRequest => Direction == Direction.Request;
}
