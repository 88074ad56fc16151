namespace OpenCx.Build;

/// <summary>How a silent <see cref="Command"/> ended, and what it wrote to both of its streams.</summary>
internal readonly record struct CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}
