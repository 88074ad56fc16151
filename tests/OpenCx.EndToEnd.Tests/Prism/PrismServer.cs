using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

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

    private static string RepositoryRoot { get; } = typeof(PrismServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    private static string Folder { get; } = Path.Combine(RepositoryRoot, "tests", "OpenCx.EndToEnd.Tests", "Prism");

    private static string Script { get; } = Path.Combine(Folder, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    public async Task InitializeAsync()
    {
        if (new NodeFactAttribute().Skip is not null)
        {
            return;
        }

        if (!File.Exists(Script))
        {
            await InstallAsync();
        }

        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _process = await ListeningProcess.StartAsync(
            new ProcessStartInfo("node", [Script, "mock", "--dynamic", "--errors", "--host", "127.0.0.1", "--port", $"{port}", Path.Combine(RepositoryRoot, "openapi", "phone.yaml")]) { WorkingDirectory = Folder },
            "Prism is listening");
    }

    public Task DisposeAsync()
    {
        _process?.Dispose();
        return Task.CompletedTask;
    }

    private static async Task InstallAsync()
    {
        // npm is a script on Windows, which only a shell starts.
        using var npm = OperatingSystem.IsWindows()
            ? Start("cmd", Folder, ["/c", "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            : Start("npm", Folder, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        var output = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {Folder} ended with exit code {npm.ExitCode}:\n{string.Concat(output)}");
        }
    }

    private static Process Start(string program, string folder, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
