namespace OpenCx.Contract.Lowering.Model;

/// <summary>Nothing but null.</summary>
internal sealed record NullShape : Shape
{
    public static NullShape Instance { get; } = new();
}
