using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a schema describes.</summary>
/// <param name="Direction">Which way its values travel.</param>
/// <param name="Wire">How they are written.</param>
/// <param name="IsParameter">Whether it is the value of a parameter itself, where a default speaks for callers who leave it out.</param>
internal sealed record SchemaContext(Direction Direction, Wire Wire, bool IsParameter = false)
{
    public bool IsRequest => Direction == Direction.Request;

    public bool IsText => Wire != Wire.Json;

    private JsonTypes SentAsOneText => Wire switch
    {
        Wire.Json => JsonTypes.None,
        Wire.Text => JsonTypes.Any,
        Wire.FormField => JsonTypes.Scalar | JsonTypes.Object,
        _ => JsonTypes.Scalar,
    };

    /// <summary>The types by what is sent: where that is one text, it is a string as well.</summary>
    public JsonTypes AsSent(JsonTypes types) => types.HasFlag(JsonTypes.String) ? types | SentAsOneText : types;

    /// <summary>What a member of such a value is.</summary>
    public SchemaContext OfMember => this with
    {
        IsParameter = false,
        Wire = Wire switch { Wire.Form => Wire.FormField, Wire.FormField => Wire.Json, _ => Wire },
    };
}
