namespace OpenCx.Contract.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No folder above the tests holds OpenCx.Generated.sln.")
        : File.Exists(Path.Combine(folder.FullName, "OpenCx.Generated.sln")) ? folder.FullName
        : Find(folder.Parent);
}
