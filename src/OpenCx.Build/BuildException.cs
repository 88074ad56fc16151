namespace OpenCx.Build;

/// <summary>What ends a verb: one message for the person at the console, and the exit code.</summary>
internal sealed class BuildException(string message, int exitCode = 1) : Exception(message)
{
    /// <summary>The exit code of a command line that can't be understood.</summary>
    public const int WrongUsage = 2;

    public int ExitCode { get; } = exitCode;
}
