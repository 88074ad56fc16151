using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>The npm package stands in for the NuGet packages only while it is of the same release.</summary>
public sealed class NSwagReleaseTests
{
    private readonly Repository _repository = Repository.Containing(AppContext.BaseDirectory);

    [Fact]
    public void The_npm_package_is_of_the_release_of_NSwag_MSBuild()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(_repository.PathOf("src/RestrictedFeed/package.json")));

        Assert.Equal(CentralVersion("NSwagVersion"), package.RootElement.GetProperty("dependencies").GetProperty("nswag").GetString());
    }

    [RestrictedFeedFact]
    public void Its_NJsonSchema_is_of_the_release_of_the_NuGet_package()
    {
        var library = FileVersionInfo.GetVersionInfo(_repository.PathOf("src/RestrictedFeed/node_modules/nswag/bin/binaries/Net100/NJsonSchema.dll"));

        Assert.Equal(CentralVersion("NJsonSchemaVersion"), library.ProductVersion?.Split('+')[0]);
    }

    private string? CentralVersion(string property) =>
        XDocument.Load(_repository.PathOf("Directory.Packages.props")).Descendants(property).Single().Value;
}
