using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>A value sent as JSON, written once whatever the number of attempts.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="value">The value.</param>
/// <param name="codec">Writes it.</param>
/// <param name="mediaType">The media type, as it is sent.</param>
internal sealed class JsonRequestBody<T>(T value, JsonCodec<T> codec, string mediaType) : RequestBody
{
    private byte[]? _json;

    /// <inheritdoc/>
    internal override void Fix() => _json ??= Write();

    /// <inheritdoc/>
    internal override HttpContent CreateContent() => BytesContent.Of(_json ??= Write(), mediaType);

    /// <inheritdoc/>
    protected override void AddFaults(RequestFaults faults) => codec.Validate(value, faults);

    private byte[] Write()
    {
        using var output = new PooledTextWriter();
        JsonText.Write(output, codec, value);
        return output.ToUtf8();
    }
}
