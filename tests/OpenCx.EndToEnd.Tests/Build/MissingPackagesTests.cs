using OpenCx.Build.Restore;

namespace OpenCx.EndToEnd.Tests.Build;

public class MissingPackagesTests
{
    private const string VerifyNotInThatVersion =
        "/a b/X.csproj : error NU1102: Unable to find package Verify.Xunit with version (>= 31.12.5) [/a b/X.sln]\n"
        + "/a b/X.csproj : error NU1102:   - Found 2 version(s) in feed [ Nearest version: 19.6.0 ] [/a b/X.sln]\n";

    private const string NSwagNotThere =
        "/a/X.csproj : error NU1101: Unable to find package NSwag.MSBuild. No packages exist with this id in source(s): feed [/a/X.sln]\n";

    [Theory]
    [InlineData(VerifyNotInThatVersion, "Verify.Xunit")]
    [InlineData(NSwagNotThere, "NSwag.MSBuild")]
    [InlineData(NSwagNotThere + VerifyNotInThatVersion + NSwagNotThere, "NSwag.MSBuild, Verify.Xunit")]
    [InlineData("X.csproj : error NU1103: Unable to find a stable package NJsonSchema with version (>= 11.6.2)", "NJsonSchema")]
    [InlineData("X.csproj : error NU1102: Unable to find package Verify with version (= 31.12.5)", "Verify")]
    [InlineData("X.csproj : error NU1603: Warning As Error: X depends on NSwag.MSBuild (>= 14.7.1) but NSwag.MSBuild 14.7.1 was not found. NSwag.MSBuild 14.7.2 was resolved instead.", "NSwag.MSBuild")]
    public void Packages_that_can_come_from_elsewhere_are_named(string output, string expected) =>
        Assert.Equal(expected, string.Join(", ", MissingPackages.In(output)));

    [Theory]
    [InlineData("")]
    [InlineData("X.csproj : error NU1101: Unable to find package Polly.Core. No packages exist with this id in source(s): feed")]
    [InlineData(NSwagNotThere + "X.csproj : error NU1102: Unable to find package Polly.Core with version (>= 8.9.1)")]
    [InlineData(NSwagNotThere + "X.csproj : error NU1301: Unable to load the service index for source https://feed/v3/index.json.")]
    [InlineData("X.csproj : error NU1301: Failed to retrieve information about 'Verify.Xunit' from remote source 'https://feed/v3/index.json'.")]
    [InlineData("X.csproj : error NU1603: Warning As Error: X depends on Polly.Core (>= 8.9.1) but Polly.Core 8.9.1 was not found. Polly.Core 9.0.0 was resolved instead.")]
    [InlineData("X.csproj : error NU1605: Warning As Error: Detected package downgrade: NJsonSchema from 11.6.2 to 11.0.0.")]
    [InlineData("X.csproj(3,4): error MSB4024: The imported project file could not be loaded.")]
    [InlineData(VerifyNotInThatVersion + "error : something without a code")]
    public void With_any_other_fault_nothing_can(string output) => Assert.Empty(MissingPackages.In(output));
}
