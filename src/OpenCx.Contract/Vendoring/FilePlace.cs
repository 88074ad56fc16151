using System.Text.RegularExpressions;

namespace OpenCx.Contract.Vendoring;

/// <summary>Where what is written to a path ends up.</summary>
internal static partial class FilePlace
{
    /// <summary>The whole path, or what it leads to where it is a link: a link stays one when it is written through.</summary>
    /// <exception cref="IOException">It leads to itself.</exception>
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

    /// <summary>Whether both lead to one place. One that leads nowhere leads to none; whoever opens it says why.</summary>
    public static bool IsSame(string path, string other)
    {
        try
        {
            return string.Equals(Of(path), Of(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether the whole path is that of a device or an open file, which takes what is written to it and cannot be replaced.
    /// .NET tells neither from a file, so that the places tell where Unix keeps them.
    /// </summary>
    public static bool IsStream(string path) => !OperatingSystem.IsWindows() && Streams().IsMatch(path) && File.Exists(path);

    [GeneratedRegex(@"^(/dev/[^/]+|/dev/(fd|pts)/[^/]+|/proc/[^/]+/fd/[^/]+)\z")]
    private static partial Regex Streams();
}
