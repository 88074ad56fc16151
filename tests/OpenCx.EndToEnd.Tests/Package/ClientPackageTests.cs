using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>What OpenCx.Generated.nupkg holds and says of itself.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class ClientPackageTests(PackageFeed feed)
{
    private readonly PackedPackage _package = feed.Client;

    [Fact]
    public void It_holds_an_assembly_with_its_documentation_for_each_framework_and_the_readme() => Assert.Equal(
        [
            "OpenCx.Generated.nuspec",
            "README.md",
            "lib/net10.0/OpenCx.Generated.dll",
            "lib/net10.0/OpenCx.Generated.xml",
            "lib/netstandard2.0/OpenCx.Generated.dll",
            "lib/netstandard2.0/OpenCx.Generated.xml",
        ],
        _package.Files);

    /// <summary>These and no more: nothing that only the build needs (a generator, an analyzer, the tool).</summary>
    [Fact]
    public void It_depends_on_what_the_client_calls_at_run_time()
    {
        var versions = XDocument.Load(feed.Tree.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        string[] always = ["Microsoft.Extensions.Http", "Newtonsoft.Json", "Polly.Core", "System.Threading.RateLimiting"];
        string[] before = ["Microsoft.Bcl.TimeProvider", .. always, "System.ComponentModel.Annotations"];

        Assert.Equal([".NETStandard2.0", "net10.0"], _package.Dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(always.Select(id => new PackageDependency(id, versions[id])), _package.Dependencies["net10.0"]);
        Assert.Equal(before.Order(StringComparer.Ordinal).Select(id => new PackageDependency(id, versions[id])), _package.Dependencies[".NETStandard2.0"]);
    }

    [Fact]
    public void It_says_what_it_is_by_whom_and_under_which_licence()
    {
        Assert.Equal("OpenCx.Generated", _package.Value("id"));
        Assert.Equal(PackedTree.Version, _package.Value("version"));
        Assert.Equal("MIT", _package.Value("license"));
        Assert.Equal("expression", _package.Attribute("license", "type"));
        Assert.Equal("README.md", _package.Value("readme"));
        Assert.All(["authors", "description", "copyright", "tags"], element => Assert.NotEmpty(_package.Value(element)));
    }

    [Fact]
    public void It_names_the_commit_it_was_packed_from()
    {
        Assert.Equal("git", _package.Attribute("repository", "type"));
        Assert.Equal(PackedTree.RepositoryUrl, _package.Attribute("repository", "url"));
        Assert.Equal(feed.Tree.Commit, _package.Attribute("repository", "commit"));
    }

    [Fact]
    public void Its_release_notes_are_the_top_entry_of_the_changelog()
    {
        var entry = File.ReadAllText(feed.Tree.PathOf("CHANGELOG.md")).Split("\n## ")[1].Trim();

        Assert.Equal($"## {entry}", _package.Value("releaseNotes").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Its_readme_is_about_using_it_and_links_to_nothing_that_only_the_repository_has()
    {
        var readme = _package.Text("README.md");

        Assert.StartsWith("# OpenCx.Generated", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet add package OpenCx.Generated", readme, StringComparison.Ordinal);
        Assert.Contains("## Dependency injection", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("build.sh", readme, StringComparison.Ordinal);
        Assert.EndsWith("MIT licensed.", readme.TrimEnd(), StringComparison.Ordinal);
        Assert.All(Regex.Matches(readme, @"\]\(([^)]+)\)"), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    [InlineData("netstandard2.0", ".NETStandard,Version=v2.0")]
    public void An_assembly_is_for_the_framework_of_its_folder(string folder, string framework)
    {
        using var image = new PEReader(new MemoryStream(_package.Bytes($"lib/{folder}/OpenCx.Generated.dll")));
        var metadata = image.GetMetadataReader();
        var attributes = metadata.GetAssemblyDefinition().GetCustomAttributes().Select(attribute => metadata.GetBlobReader(metadata.GetCustomAttribute(attribute).Value))
            .Select(value => value.ReadUInt16() == 1 && value.RemainingBytes > 2 ? Text(value) : "");

        Assert.Contains(framework, attributes);

        static string Text(BlobReader value) => value.TryReadCompressedInteger(out var length) && length <= value.RemainingBytes ? value.ReadUTF8(length) : "";
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void IntelliSense_knows_the_operation_and_the_words_of_the_contract(string folder)
    {
        var members = XDocument.Parse(_package.Text($"lib/{folder}/OpenCx.Generated.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);

        Assert.Contains("Create an AI phone agent", members["M:OpenCx.IOpenCxClient.CreatePhoneAgentAsync(OpenCx.CreatePhoneAgentPublicDto,System.Threading.CancellationToken)"], StringComparison.Ordinal);
        Assert.NotEmpty(members["P:OpenCx.CreatePhoneAgentPublicDto.HandoffPhoneNumber"].Trim());
        Assert.NotEmpty(members["P:OpenCx.OpenCxClientOptions.MaxRetryAfter"].Trim());
    }
}
