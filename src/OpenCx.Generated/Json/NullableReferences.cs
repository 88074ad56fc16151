namespace OpenCx.Json;

/// <summary>Lets the items of a list or a map be null where they are classes; the compiler picks between this class and its sibling.</summary>
internal static class NullableReferences
{
    internal static JsonCodec<T?> OrNull<T>(this JsonCodec<T> codec)
        where T : class =>
        new JsonNullableReferenceCodec<T>(codec);
}
