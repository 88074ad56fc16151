namespace OpenCx.Tests.DependencyInjection;

/// <summary>Counts the clients it makes.</summary>
internal sealed class CountingHttpClientFactory(HttpMessageHandler handler) : IHttpClientFactory
{
    public int Made { get; private set; }

    public HttpClient CreateClient(string name)
    {
        Made++;
        return new HttpClient(handler, disposeHandler: false);
    }
}
