using System.Runtime.InteropServices;

namespace OpenCx.Contract.Commands;

/// <summary>
/// Ctrl+C, and the request to end that a CI runner sends. What waits for something gives up and cleans up after itself; what
/// computes ends with the process a moment later. A second signal ends the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>The time to clean up; a person at a console waits no longer.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private Timer? _end;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Begin(context, number: 2));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Begin(context, number: 15));
    }

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>What shells expect of a process that a signal ended: 128 and the signal's number. 0 where none came.</summary>
    public int ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _end?.Dispose();
        _source.Dispose();
    }

    private void Begin(PosixSignalContext context, int number)
    {
        if (ExitCode != 0)
        {
            return;
        }

        context.Cancel = true;
        ExitCode = 128 + number;
        _end = new Timer(_ => Environment.Exit(ExitCode), state: null, Grace, Timeout.InfiniteTimeSpan);
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command ended meanwhile, and the process is about to.
        }
    }
}
