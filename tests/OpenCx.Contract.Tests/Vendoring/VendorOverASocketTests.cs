using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenCx.Contract.Tests.Vendoring;

/// <summary>The tool's own connection, with nothing scripted on our side of it.</summary>
public sealed class VendorOverASocketTests : VendorCommandFixture
{
    private const string Contract = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

    [Fact]
    public async Task A_compressed_answer_is_unpacked()
    {
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Contract));
        }

        var (exitCode, requests) = await VendorFrom($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\nConnection: close\r\n\r\n", packed.ToArray());

        Assert.Equal(0, exitCode);
        Assert.Contains("gzip", Assert.Single(requests), StringComparison.Ordinal);
        Assert.Equal(Contract, await File.ReadAllTextAsync(Spec));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_before_it_is_looked_at()
    {
        var (exitCode, requests) = await VendorFrom("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", []);

        Assert.Equal(2, exitCode);
        Assert.Single(requests);
        Assert.False(File.Exists(Spec));
    }

    /// <summary>Answers every request alike.</summary>
    private async Task<(int ExitCode, IReadOnlyList<string> Requests)> VendorFrom(string head, byte[] body)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var requests = new List<string>();
        var serving = Serve();
        var (exitCode, _, _) = await Vendor($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/a");
        listener.Stop();
        await serving;
        return (exitCode, requests);

        async Task Serve()
        {
            try
            {
                while (true)
                {
                    using var connection = await listener.AcceptTcpClientAsync();
                    await using var stream = connection.GetStream();
                    var buffer = new byte[4096];
                    requests.Add(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
                    await stream.WriteAsync(body);
                }
            }
            catch (Exception exception) when (exception is SocketException or InvalidOperationException)
            {
                // The listener was stopped: nobody asks any more.
            }
        }
    }
}
