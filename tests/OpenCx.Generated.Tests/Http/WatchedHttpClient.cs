using OpenCx.Http;

namespace OpenCx.Tests.Http;

/// <summary>A client of which a test sees whether it was disposed.</summary>
internal sealed class WatchedHttpClient(HttpMessageHandler handler) : HttpClientSource
{
    private readonly HttpMessageInvoker _client = new(handler);

    public bool IsDisposed { get; private set; }

    public override void Dispose()
    {
        IsDisposed = true;
        _client.Dispose();
    }

    internal override HttpMessageInvoker Rent() => _client;
}
