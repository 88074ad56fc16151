using System.ComponentModel;
using System.Diagnostics;

namespace OpenCx.EndToEnd.Tests.Prism;

/// <summary>A test that needs Node.js, and is skipped with the reason where there is none.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> HasNode = new(() =>
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public NodeFactAttribute() => Skip = HasNode.Value ? null : "Node.js is not installed, and Prism runs on it.";
}
