namespace OpenCx.Http;

/// <summary>A container's clients, a new one for each attempt: the factory renews their handlers, and so DNS changes are seen.</summary>
internal sealed class FactoryHttpClient(IHttpClientFactory factory, string name) : HttpClientSource
{
    /// <inheritdoc/>
    internal override HttpMessageInvoker Rent() => factory.CreateClient(name);

    /// <inheritdoc/>
    internal override void Return(HttpMessageInvoker client) => client.Dispose();
}
