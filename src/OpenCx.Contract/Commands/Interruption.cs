using System.Runtime.InteropServices;

namespace OpenCx.Contract.Commands;

/// <summary>
/// Ctrl+C, and the request to end that a CI runner sends. What waits for something gives up and cleans up after itself; what
/// computes ends with the process a moment later. A second signal ends the process at once.
/// </summary>
internal static class Interruption
{
    /// <summary>The time to clean up; a person at a console waits no longer.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    // For as long as the process: signals are its own, and one may come while it ends.
    private static readonly CancellationTokenSource Source = new();
    private static readonly List<PosixSignalRegistration> Registrations = [];

    /// <summary>What shells expect of a process that a signal ended: 128 and the signal's number. 0 where none came.</summary>
    public static int ExitCode { get; private set; }

    /// <summary>Takes the signals from now on.</summary>
    /// <returns>Is cancelled by the first.</returns>
    public static CancellationToken Watch()
    {
        Registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Begin(context, number: 2)));
        Registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Begin(context, number: 15)));
        return Source.Token;
    }

    private static void Begin(PosixSignalContext context, int number)
    {
        if (ExitCode != 0)
        {
            return;
        }

        context.Cancel = true;
        ExitCode = 128 + number;
        Source.Cancel();
        Thread.Sleep(Grace);
        Environment.Exit(ExitCode);
    }
}
