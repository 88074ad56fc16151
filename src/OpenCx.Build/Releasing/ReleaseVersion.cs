using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenCx.Build.Releasing;

/// <summary>The version about to be released: the one in Directory.Build.props, which the changelog's top entry has to agree with.</summary>
internal static partial class ReleaseVersion
{
    /// <exception cref="BuildException">They disagree, or one of them is missing.</exception>
    public static SemVer Of(Repository repository)
    {
        var written = XDocument.Load(repository.PathOf("Directory.Build.props")).Descendants("Version").FirstOrDefault()?.Value
            ?? throw new BuildException("Directory.Build.props has no Version: expected the one that the release is to have.");
        var version = SemVer.Parse(written, "Version in Directory.Build.props");
        var entry = TopEntry().Match(File.ReadAllText(repository.PathOf("CHANGELOG.md")));
        return entry.Success && entry.Groups["version"].Value == version.ToString()
            ? version
            : throw new BuildException($"The top entry of CHANGELOG.md is '{(entry.Success ? entry.Groups["version"].Value : "missing")}': expected {version}, the Version in Directory.Build.props.");
    }

    [GeneratedRegex(@"^## (?<version>\S+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TopEntry();
}
