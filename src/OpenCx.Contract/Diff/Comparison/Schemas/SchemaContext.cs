namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a schema describes.</summary>
/// <param name="Direction">Which way its values travel.</param>
/// <param name="Wire">How they are written.</param>
/// <param name="IsParameter">Whether it is the value of a parameter itself, where a default speaks for callers who leave it out.</param>
internal sealed record SchemaContext(Direction Direction, Wire Wire, bool IsParameter = false)
{
    public bool IsRequest => Direction == Direction.Request;

    public bool IsText => Wire != Wire.Json;

    /// <summary>What a member of such a value is.</summary>
    public SchemaContext OfMember => this with
    {
        IsParameter = false,
        Wire = Wire switch { Wire.Form => Wire.FormField, Wire.FormField => Wire.Json, _ => Wire },
    };
}
