using System.IO.Compression;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>A package packed here, under the name of one that the feed at hand may lack.</summary>
internal static class StandInPackage
{
    public static void Pack(string feed, string id, string version, string dependencies, params IEnumerable<(string Path, string Source)> files)
    {
        Directory.CreateDirectory(feed);
        using var package = ZipFile.Open(Path.Combine(feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var manifest = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            manifest.Write($"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata>
                    <id>{id}</id><version>{version}</version><authors>OpenCx tests</authors><description>A stand-in</description>
                    <dependencies><group targetFramework="net8.0">{dependencies}</group></dependencies>
                  </metadata>
                </package>
                """);
        }

        foreach (var (path, source) in files)
        {
            package.CreateEntryFromFile(source, path, CompressionLevel.Fastest);
        }
    }
}
