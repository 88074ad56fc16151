namespace OpenCx.Http;

/// <summary>A client of our own, for as long as ours lives.</summary>
internal sealed class OwnedHttpClient : HttpClientSource
{
    private readonly HttpClient _client = new(TransportHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <inheritdoc/>
    internal override HttpClient Rent() => _client;

    /// <inheritdoc/>
    public override void Dispose() => _client.Dispose();
}
