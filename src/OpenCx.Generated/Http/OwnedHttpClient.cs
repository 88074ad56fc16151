using System.Net;

namespace OpenCx.Http;

/// <summary>A client of our own, for as long as ours lives.</summary>
internal sealed class OwnedHttpClient : HttpClientSource
{
    // An HttpClient would only add a time-out of its own to each attempt, which has one already.
    private readonly HttpMessageInvoker _client = new(TransportHandler.Create(DecompressionMethods.None));

    /// <inheritdoc/>
    internal override bool HasOwnConnections => true;

    /// <inheritdoc/>
    internal override HttpMessageInvoker Rent() => _client;

    /// <inheritdoc/>
    public override void Dispose() => _client.Dispose();
}
