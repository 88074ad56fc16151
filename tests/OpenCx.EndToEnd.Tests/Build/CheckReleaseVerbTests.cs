using OpenCx.Build;
using OpenCx.Build.Releasing;
using OpenCx.Build.Verbs;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class CheckReleaseVerbTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void The_version_is_the_one_that_props_and_changelog_agree_on()
    {
        Write("1.2.3-beta.1", "1.2.3-beta.1 (unreleased)");

        Assert.Equal("1.2.3-beta.1", ReleaseVersion.Of(_repository.Repository).ToString());
    }

    [Theory]
    [InlineData("1.2.3", "1.2.2", "'1.2.2': expected 1.2.3")]
    [InlineData("1.2", "1.2", "'1.2': expected a version such as 1.2.3")]
    [InlineData("01.2.3", "01.2.3", "'01.2.3': expected a version such as 1.2.3")]
    public void A_disagreement_is_told_with_both(string version, string entry, string expected)
    {
        Write(version, entry);

        var fault = Assert.Throws<BuildException>(() => ReleaseVersion.Of(_repository.Repository));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2.0.0", "v1.9.9", "major", true)]
    [InlineData("2.0.0-rc.1", "v1.9.9", "major", true)]
    [InlineData("1.10.0", "v1.9.9", "major", false)]
    [InlineData("1.10.0", "v1.9.9", "minor", true)]
    [InlineData("1.9.10", "v1.9.9", "minor", false)]
    [InlineData("1.9.10", "v1.9.9", "patch", true)]
    [InlineData("1.9.10", "v1.9.9", "none", true)]
    [InlineData("1.9.9", "v1.9.9", "none", false)]
    [InlineData("0.2.0", "v0.1.5", "major", true)]
    [InlineData("0.1.6", "v0.1.5", "major", false)]
    public void The_version_goes_as_far_as_the_contract_asks(string version, string previousTag, string bump, bool isFarEnough)
    {
        var fault = Record.Exception(() => CheckReleaseVerb.RequireBump(SemVer.Parse(version, "Version"), previousTag, bump));

        Assert.Equal(isFarEnough, fault is null);
    }

    private void Write(string version, string entry)
    {
        _repository.Write("Directory.Build.props", $"<Project><PropertyGroup><Version>{version}</Version></PropertyGroup></Project>");
        _repository.Write("CHANGELOG.md", $"# Changelog\n\n## {entry}\n\n- Something\n\n## 1.0.0\n");
    }
}
