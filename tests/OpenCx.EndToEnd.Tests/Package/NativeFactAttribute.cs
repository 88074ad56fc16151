namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A test that compiles ahead of time, which takes a linker of the machine.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsLinux() || !folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
        {
            Skip = "Compiling ahead of time needs clang or gcc on Linux.";
        }
    }
}
