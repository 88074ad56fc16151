namespace OpenCx.Http;

/// <summary>Reads a response whose body is bytes to the contract.</summary>
internal sealed class BytesReader(ErrorFactory errors) : ResponseReader<byte[]>
{
    /// <inheritdoc/>
    internal override byte[] Read(ApiCall call, ReceivedResponse response)
    {
        errors.ThrowIfTooLarge(call, response);
        return response.Body.Bytes.AsSpan(0, response.Body.Length).ToArray();
    }
}
