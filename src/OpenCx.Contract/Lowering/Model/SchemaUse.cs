namespace OpenCx.Contract.Lowering.Model;

/// <summary>A shape in one place, with what that place says about it.</summary>
internal sealed record SchemaUse(Shape Shape, bool IsNullable, Annotations Annotations)
{
    /// <summary>A schema that says nothing: every value will do, null included.</summary>
    public static SchemaUse Anything { get; } = new(AnyShape.Instance, IsNullable: true, Annotations.None);

    /// <summary>Whether combining with another schema changes nothing.</summary>
    public bool SaysNothing => Shape is AnyShape && IsNullable;

    public static SchemaUse Of(Shape shape) => new(shape, IsNullable: false, Annotations.None);
}
