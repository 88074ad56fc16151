namespace OpenCx.Contract.Lowering.Model;

/// <summary>Any JSON value: it is kept raw.</summary>
internal sealed record AnyShape : Shape
{
    public static AnyShape Instance { get; } = new();

    /// <summary>What nothing describes. Where bytes can be sent, it means bytes.</summary>
    public static AnyShape Undescribed { get; } = new() { MayBeBytes = true };

    public bool MayBeBytes { get; private init; }
}
