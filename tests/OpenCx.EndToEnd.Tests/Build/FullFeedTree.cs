using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>
/// A clean clone on a feed that has everything: NSwag.MSBuild and NJsonSchema packed from NSwag's npm binaries into a folder
/// feed, the other packages out of this machine's cache, all into a cache of its own.
/// </summary>
public sealed class FullFeedTree : TreeCopy
{
    private const string Release = "99.0.0-standin";

    public FullFeedTree() : base(withRestrictedFeed: false)
    {
        PackNSwag();
        PackNJsonSchema();
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="stand-ins" value="{Feed}" />
                <add key="cache" value="{PackageCache}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Chooses the stand-ins; to be given to every call.</summary>
    public static string[] Releases => [$"-p:NSwagVersion={Release}", $"-p:NJsonSchemaVersion={Release}"];

    private static string PackageCache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string Feed => PathOf("stand-ins");

    private protected override Command Customize(Command dotnet) => dotnet.With("NUGET_PACKAGES", PathOf("packages"));

    private void PackNSwag()
    {
        var properties = PathOf("NSwag.MSBuild.props");
        File.WriteAllText(properties, """
            <Project>
              <PropertyGroup>
                <NSwagExe_Net100>dotnet "$(MSBuildThisFileDirectory)../tools/Net100/dotnet-nswag.dll"</NSwagExe_Net100>
                <NSwagDir_Net100>$(MSBuildThisFileDirectory)../tools/Net100/</NSwagDir_Net100>
              </PropertyGroup>
            </Project>
            """);
        StandInPackage.Pack(Feed, "NSwag.MSBuild", Release, "", [
            .. new[] { "build", "buildTransitive", "buildCrossTargeting" }.Select(folder => ($"{folder}/NSwag.MSBuild.props", properties)),
            .. Directory.EnumerateFiles(OriginalNSwagBinaries).Select(file => ($"tools/Net100/{Path.GetFileName(file)}", file)),
        ]);
    }

    private void PackNJsonSchema() => StandInPackage.Pack(
        Feed,
        "NJsonSchema",
        Release,
        """<dependency id="Newtonsoft.Json" version="13.0.1" />""",
        new[] { "NJsonSchema.dll", "NJsonSchema.Annotations.dll", "Namotion.Reflection.dll" }
            .Select(library => ($"lib/net8.0/{library}", Path.Combine(OriginalNSwagBinaries, library))));
}
