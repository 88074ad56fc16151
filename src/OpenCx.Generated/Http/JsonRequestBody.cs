using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;
using System.Text;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>A value sent as JSON, written once whatever the number of attempts.</summary>
internal sealed class JsonRequestBody<T>(T value, JsonCodec<T> codec) : RequestBody
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private ArraySegment<byte> _json;

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
        if (_json.Array is null)
        {
            _json = Write();
        }

        var content = new ByteArrayContent(_json.Array!, _json.Offset, _json.Count);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }

    private ArraySegment<byte> Write()
    {
        var buffer = new MemoryStream();
        using (var writer = new StreamWriter(buffer, Utf8, bufferSize: 256, leaveOpen: true))
        {
            JsonText.Write(writer, codec, value);
        }

        return new ArraySegment<byte>(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
