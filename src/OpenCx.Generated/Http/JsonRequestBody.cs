using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>A value sent as JSON, written once whatever the number of attempts.</summary>
internal sealed class JsonRequestBody<T>(T value, JsonCodec<T> codec) : RequestBody
{
    private byte[]? _json;

    /// <inheritdoc/>
    internal override HttpContent CreateContent()
    {
        var content = new ByteArrayContent(_json ??= Write());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    /// <inheritdoc/>
    protected override void AddFaults(RequestFaults faults) => codec.Validate(value, faults);

    private byte[] Write()
    {
        using var output = new PooledTextWriter();
        JsonText.Write(output, codec, value);
        return output.ToUtf8();
    }
}
