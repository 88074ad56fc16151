namespace OpenCx.Json;

/// <summary>A generated type that knows how it is read and written.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IJsonModel<T>
{
    /// <summary>How.</summary>
    JsonCodec<T> Codec { get; }
}
