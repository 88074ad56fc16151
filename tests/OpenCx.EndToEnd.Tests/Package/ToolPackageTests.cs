using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>What OpenCx.Contract.nupkg holds and says of itself.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class ToolPackageTests(PackageFeed feed)
{
    private const string Folder = "tools/net10.0/any/";

    private readonly PackedPackage _package = feed.Tool;

    [Fact]
    public void It_is_a_tool_that_is_started_as_opencx_contract()
    {
        var command = XDocument.Parse(_package.Text($"{Folder}DotnetToolSettings.xml")).Descendants("Command").Single();

        Assert.Equal("DotnetTool", _package.Attribute("packageType", "name"));
        Assert.Equal("opencx-contract", command.Attribute("Name")?.Value);
        Assert.Contains($"{Folder}{command.Attribute("EntryPoint")?.Value}", _package.Files);
        Assert.Empty(_package.Dependencies);
    }

    [Fact]
    public void It_says_what_it_is_by_whom_and_under_which_licence()
    {
        Assert.Equal("OpenCx.Contract", _package.Value("id"));
        Assert.Equal(PackedTree.Version, _package.Value("version"));
        Assert.Equal("MIT", _package.Value("license"));
        Assert.Equal(PackedTree.RepositoryUrl, _package.Attribute("repository", "url"));
        Assert.Equal(feed.Tree.Commit, _package.Attribute("repository", "commit"));
        Assert.All(["authors", "description", "copyright", "tags", "releaseNotes"], element => Assert.NotEmpty(_package.Value(element)));
    }

    [Fact]
    public void Its_readme_names_every_command_and_links_to_nothing_that_only_the_repository_has()
    {
        var readme = _package.Text(_package.Value("readme"));
        var commands = Directory.EnumerateFiles(feed.Tree.PathOf("src/OpenCx.Contract/Commands"), "*Command.cs").Select(file => Path.GetFileNameWithoutExtension(file).Replace("Command", "", StringComparison.Ordinal).ToLowerInvariant());

        Assert.All(commands, command => Assert.Contains($"| `{command}", readme, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
    }

    [Fact]
    public void It_carries_the_settings_and_every_template_of_the_client()
    {
        var templates = Directory.EnumerateFiles(feed.Tree.PathOf("src/OpenCx.Generated/Generation/Templates"), "*.liquid").Select(file => $"{Folder}nswag-settings/Templates/{Path.GetFileName(file)}");

        Assert.Contains($"{Folder}nswag-settings/nswag.json", _package.Files);
        Assert.Equal(templates.Order(StringComparer.Ordinal), _package.Files.Where(file => file.EndsWith(".liquid", StringComparison.Ordinal)));
    }

    /// <summary>And names nobody whose binaries are not there.</summary>
    [Fact]
    public void It_names_whoever_made_the_binaries_that_it_carries_and_their_licences()
    {
        var notices = _package.Text("THIRD-PARTY-NOTICES.txt");
        var named = Regex.Matches(notices, @"^  (\S+) .*  (\S+)$", RegexOptions.Multiline).ToLookup(line => line.Groups[1].Value, line => line.Groups[2].Value);
        var carried = _package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.GetFileName(file).Replace("dotnet-nswag", "NSwag", StringComparison.Ordinal))
            .Where(file => file != "opencx-contract.dll").ToList();

        Assert.NotEmpty(carried);
        Assert.All(carried, file => Assert.Contains(named, maker => file.StartsWith(maker.Key, StringComparison.Ordinal)));
        Assert.All(named, maker => Assert.Contains(carried, file => file.StartsWith(maker.Key, StringComparison.Ordinal)));
        Assert.Equal(["BSD-3-Clause", "MIT"], named.SelectMany(licences => licences).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("\nBSD 3-Clause License\n", notices, StringComparison.Ordinal);
        Assert.Contains("\nMIT License\n", notices, StringComparison.Ordinal);
        Assert.Equal(notices, _package.Text($"{Folder}THIRD-PARTY-NOTICES.txt"));
    }
}
