using System.ComponentModel.DataAnnotations;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>A value sent as JSON, written once whatever the number of attempts.</summary>
internal sealed class JsonRequestBody<T>(T value, JsonCodec<T> codec) : RequestBody
{
    private byte[]? _json;

    /// <inheritdoc/>
    internal override IReadOnlyList<ValidationResult> Validate()
    {
        var faults = new RequestFaults();
        codec.Validate(value, faults);
        return faults.All;
    }

    /// <inheritdoc/>
    internal override HttpContent CreateContent()
    {
        var content = new ByteArrayContent(_json ??= Write());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    private byte[] Write()
    {
        using var output = new PooledTextWriter();
        JsonText.Write(output, codec, value);
        return output.ToUtf8();
    }
}
