using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.CSharp;

/// <summary>Runs the NSwag that the tool carries.</summary>
internal static class NSwagProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs every settings file of <paramref name="folder"/>: the exit code, and what NSwag said on one line.</summary>
    /// <exception cref="ContractException">There is no NSwag or no dotnet beside the tool, or it does not end.</exception>
    public static async Task<(int ExitCode, string Said)> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "nswag", "dotnet-nswag.dll");
        if (!File.Exists(program))
        {
            throw new ContractException($"{program} is missing: this build of the tool carries no NSwag, which --csharp needs");
        }

        using var process = Start(new ProcessStartInfo(Dotnet(), [program, "run"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return (process.ExitCode, OneLine(await output.ConfigureAwait(false) + await error.ConfigureAwait(false)));
        }
        catch (OperationCanceledException exception)
        {
            // What it still writes would keep its folder from being removed.
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new ContractException($"NSwag did not end within {Limit.TotalMinutes:0} minutes", exception);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new ContractException($"{start.FileName}: cannot be started, and --csharp needs it to run NSwag: {exception.Message}", exception);
        }
    }

    /// <summary>The host of the runtime that the tool itself runs on; an installed tool may find no dotnet on the PATH.</summary>
    private static string Dotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : name;
    }

    private static string OneLine(string said) =>
        string.Join(" ", said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith("at ", StringComparison.Ordinal)));
}
