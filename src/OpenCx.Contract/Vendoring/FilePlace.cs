namespace OpenCx.Contract.Vendoring;

/// <summary>Where what is written to a path ends up.</summary>
internal static class FilePlace
{
    // What Unix keeps devices, pipes and open files under; .NET tells none of them from a file.
    private static readonly string[] Streams = ["/dev/", "/proc/"];

    /// <summary>The whole path, or what it leads to where it is a link: a link stays one when it is written through.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (IsStream(full))
        {
            return full;
        }

        var file = new FileInfo(full);
        return file.LinkTarget is null ? full : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    /// <summary>Whether both lead to one place.</summary>
    public static bool IsSame(string path, string other) => string.Equals(Of(path), Of(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the whole path is that of a device or a pipe, which takes what is written to it and cannot be replaced.</summary>
    public static bool IsStream(string path) => !OperatingSystem.IsWindows() && Streams.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
