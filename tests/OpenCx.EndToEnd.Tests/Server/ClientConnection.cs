using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

internal static class ClientConnection
{
    /// <summary>The client under test, over a real socket, with the server's key unless another is set.</summary>
    internal static OpenCxClient Connect(this EmbeddedOpenCx server, OpenCxClientOptions? options = null)
    {
        options ??= new OpenCxClientOptions();
        options.BaseUrl = server.Address;
        options.ApiKey ??= server.ApiKey;
        return new OpenCxClient(options);
    }
}
