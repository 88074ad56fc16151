using System.Net;
using System.Net.Sockets;

namespace OpenCx.EndToEnd.Tests.Prism;

/// <summary>
/// Stoplight Prism, mocking the vendored contract on a loopback port: a server that we did not write and that knows the
/// contract only from the file. Installed from the lock file beside this class.
/// </summary>
public sealed class PrismServer : IAsyncLifetime
{
    private ListeningProcess? _process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (PrismInstallation.WhyNot is not null)
        {
            return;
        }

        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _process = await ListeningProcess.StartAsync(
            PrismInstallation.Command(
                "node", PrismInstallation.Script, "mock", "--dynamic", "--errors", "--host", "127.0.0.1", "--port", $"{port}", Path.Combine(PrismInstallation.RepositoryRoot, "openapi", "phone.yaml")),
            "Prism is listening");
    }

    public Task DisposeAsync()
    {
        _process?.Dispose();
        return Task.CompletedTask;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
