namespace OpenCx.Json;

/// <summary>Lets the items of a list or a map be null where they are structs; the compiler picks between this class and its sibling.</summary>
internal static class NullableStructs
{
    internal static JsonCodec<T?> OrNull<T>(this JsonCodec<T> codec)
        where T : struct =>
        new JsonNullableCodec<T>(codec);
}
