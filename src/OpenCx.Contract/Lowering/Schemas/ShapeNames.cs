using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>What notes call a shape.</summary>
internal static class ShapeNames
{
    public static string Of(SchemaUse use) => use.Shape switch
    {
        ReferenceShape reference => JsonPointer.Split(JsonPointer.Of(reference.Target)) is [.., var name] ? name : "the document",
        ScalarShape scalar => scalar.Type,
        ArrayShape array => $"array of {Of(array.Items)}",
        MapShape => "map",
        TypeShape { Definition.Body: EnumBody } => "enum",
        TypeShape => "object",
        NullShape => "null",
        _ => "anything",
    };
}
