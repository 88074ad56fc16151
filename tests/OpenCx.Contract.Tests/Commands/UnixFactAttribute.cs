namespace OpenCx.Contract.Tests.Commands;

/// <summary>A test of what Windows does not have: signals, named pipes, colons in the name of a file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has nothing of the kind." : null!;
}
