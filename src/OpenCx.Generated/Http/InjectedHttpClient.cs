namespace OpenCx.Http;

/// <summary>A caller's client, which is neither changed nor disposed.</summary>
internal sealed class InjectedHttpClient(HttpClient client) : HttpClientSource
{
    /// <inheritdoc/>
    internal override HttpMessageInvoker Rent() => client;
}
