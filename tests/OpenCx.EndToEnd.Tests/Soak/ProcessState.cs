using System.Diagnostics;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>What this process holds once everything is collected that can be.</summary>
/// <param name="HeapBytes">The managed heap.</param>
/// <param name="Handles">Open handles, or open files where those are counted.</param>
internal readonly record struct ProcessState(long HeapBytes, int Handles)
{
    private const string OpenFiles = "/proc/self/fd";

    public double HeapMegabytes => HeapBytes / 1024.0 / 1024.0;

    public static ProcessState Measure()
    {
        // Twice, so that what the finalizers let go is gone too.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return new ProcessState(GC.GetTotalMemory(forceFullCollection: true), CountHandles());
    }

    private static int CountHandles()
    {
        if (Directory.Exists(OpenFiles))
        {
            return Directory.EnumerateFileSystemEntries(OpenFiles).Count();
        }

        using var process = Process.GetCurrentProcess();
        return process.HandleCount;
    }
}
