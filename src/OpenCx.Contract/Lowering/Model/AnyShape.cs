namespace OpenCx.Contract.Lowering.Model;

/// <summary>Any JSON value: it is kept raw.</summary>
internal sealed record AnyShape : Shape
{
    public static AnyShape Instance { get; } = new();
}
