using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenCx.Contract.Tests.Commands;

/// <summary>The tool's own process, ended from outside while it is at work.</summary>
public sealed class InterruptionTests : IDisposable
{
    /// <summary>128 and SIGTERM. Whoever starts the tests may have told all that they start to pass over SIGINT, so that it can't be sent here.</summary>
    private const int Terminated = 143;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx-interruption");

    public void Dispose() => _folder.Delete(recursive: true);

    [UnixFact]
    public async Task Work_that_waits_for_nothing_ends_with_the_process()
    {
        var pipe = Path.Combine(_folder.FullName, "contract.json");
        await Run("mkfifo", pipe);
        using var tool = Start("diff", pipe, pipe);

        // It can be opened for writing once the tool reads it, and says nothing.
        using var silence = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(Patience);
        await Run("kill", tool.Id.ToString(CultureInfo.InvariantCulture));

        Assert.Equal((Terminated, "", ""), await EndOf(tool));
    }

    [UnixFact]
    public async Task Waiting_for_a_server_is_given_up_and_leaves_nothing_behind()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var contract = Path.Combine(_folder.FullName, "phone.yaml");
        using var tool = Start("vendor", $"https://{server.LocalEndpoint}/phone.yaml", "--out", contract);
        using var connection = await server.AcceptSocketAsync().WaitAsync(Patience);
        await Run("kill", tool.Id.ToString(CultureInfo.InvariantCulture));

        Assert.Equal((Terminated, "", ""), await EndOf(tool));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    private static Process Start(params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "opencx-contract.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<(int ExitCode, string Output, string Error)> EndOf(Process tool)
    {
        try
        {
            var (output, error) = (tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
            await tool.WaitForExitAsync().WaitAsync(Patience);
            return (tool.ExitCode, await output, await error);
        }
        finally
        {
            tool.Kill();
        }
    }
}
