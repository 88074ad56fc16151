namespace OpenCx.Http;

/// <summary>Reads a response whose body says nothing.</summary>
internal sealed class StatusReader : ResponseReader<OpenCxResponse>
{
    internal static readonly StatusReader Instance = new();

    /// <inheritdoc/>
    internal override OpenCxResponse Read(ApiCall call, ReceivedResponse response) => new(response.Status, response.Headers);
}
