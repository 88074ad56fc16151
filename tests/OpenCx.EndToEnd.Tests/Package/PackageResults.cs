using System.Globalization;
using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>What the page of figures says of the packages.</summary>
internal static class PackageResults
{
    public static ResultsSection Of(IReadOnlyList<PackedPackage> packages, IReadOnlyList<IReadOnlyList<string>> uses) => new()
    {
        Name = "package",
        Title = "The packages",
        Text = "Packed as a release packs them into a folder feed; then restored from it by fresh projects with an empty package cache, and run against the embedded server over a socket.",
        Tables =
        [
            new(["file", "bytes", "files in it", "bytes unpacked"], [.. packages.Select(Size)]),
            new(["target framework", "depends on"], [.. packages[0].Dependencies.Select(Dependencies)]),
            new(["used as", "with the result"], [.. uses.OrderBy(use => use[0], StringComparer.Ordinal)]),
        ],
    };

    private static IReadOnlyList<string> Size(PackedPackage package) =>
        [Path.GetFileName(package.File), Figure(new FileInfo(package.File).Length), Figure(package.Files.Count), Figure(package.UnpackedBytes)];

    private static IReadOnlyList<string> Dependencies(KeyValuePair<string, IReadOnlyList<PackageDependency>> group) =>
        [group.Key, string.Join(", ", group.Value.Select(dependency => $"{dependency.Id} {dependency.Version}"))];

    private static string Figure(long figure) => figure.ToString("#,0", CultureInfo.InvariantCulture);
}
