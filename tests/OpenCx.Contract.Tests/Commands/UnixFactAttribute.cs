namespace OpenCx.Contract.Tests.Commands;

/// <summary>A test of signals and named pipes, which Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no signals." : null!;
}
