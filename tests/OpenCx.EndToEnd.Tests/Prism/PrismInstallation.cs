using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace OpenCx.EndToEnd.Tests.Prism;

/// <summary>Prism in the folder beside this class, as its lock file has it; installed when it is first asked for.</summary>
internal static class PrismInstallation
{
    private static readonly Lazy<string?> Fault = new(Install);

    public static string RepositoryRoot { get; } = typeof(PrismInstallation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Combine(RepositoryRoot, "tests", "OpenCx.EndToEnd.Tests", "Prism");

    public static string Script { get; } = Path.Combine(Folder, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    /// <summary>Why there is no Prism, or null where there is.</summary>
    public static string? WhyNot => Fault.Value;

    /// <summary>A program to start in the folder.</summary>
    public static ProcessStartInfo Command(string program, params IEnumerable<string> arguments) =>
        new(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private static string? Install()
    {
        if (Run("node", "--version") is not null)
        {
            return "Node.js is not installed, and Prism runs on it.";
        }

        // npm is a script on Windows, which only a shell starts.
        string[] npm = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
        return File.Exists(Script) ? null
            : (OperatingSystem.IsWindows() ? Run("cmd", ["/c", "npm", .. npm]) : Run("npm", npm)) is { } said ? $"npm installs no Prism in {Folder}: {said}"
            : null;
    }

    /// <summary>What a program said that failed; null when it did not.</summary>
    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(Command(program, arguments))!;
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            return process.ExitCode == 0 ? null : string.Concat(output.GetAwaiter().GetResult());
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
