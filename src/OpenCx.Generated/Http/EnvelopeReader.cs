namespace OpenCx.Http;

/// <summary>Reads a response with its status and headers.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
internal sealed class EnvelopeReader<T>(ResponseReader<T> body) : ResponseReader<OpenCxResponse<T>>
{
    /// <inheritdoc/>
    internal override OpenCxResponse<T> Read(ApiCall call, ReceivedResponse response) => new(body.Read(call, response), response.Status, response.Headers);
}
