namespace OpenCx.Http;

/// <summary>Reads a response whose body is bytes to the contract.</summary>
internal sealed class BytesReader(ErrorFactory errors) : ResponseReader<OpenCxResponse<byte[]>>
{
    /// <inheritdoc/>
    internal override OpenCxResponse<byte[]> Read(Call call, ReceivedResponse response)
    {
        errors.ThrowIfTooLarge(call, response);
        return new(response.Body.Bytes.AsSpan(0, response.Body.Length).ToArray(), response.Status, response.Headers);
    }
}
