using System.Text.RegularExpressions;

namespace OpenCx.Build.Releasing;

/// <summary>A version as SemVer 2.0 writes it, without its build metadata.</summary>
internal sealed partial record SemVer(int Major, int Minor, int Patch, string Label)
{
    /// <summary>Reads "1.2.3" or "1.2.3-beta.1".</summary>
    /// <exception cref="BuildException">It is neither.</exception>
    public static SemVer Parse(string text, string where)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new SemVer(Number("major"), Number("minor"), Number("patch"), match.Groups["label"].Value)
            : throw new BuildException($"{where} is '{text}': expected a version such as 1.2.3 or 1.2.3-beta.1.");

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The least version that may follow after a change of this kind. Before 1.0.0 a minor version may break (SemVer 2.0, item 4).</summary>
    public SemVer After(string bump) => (bump, Major) switch
    {
        ("major", > 0) => new SemVer(Major + 1, 0, 0, ""),
        ("major" or "minor", _) => new SemVer(Major, Minor + 1, 0, ""),
        _ => new SemVer(Major, Minor, Patch + 1, ""),
    };

    /// <summary>Whether this release has all that <paramref name="least"/> announces; a pre-release of it does too.</summary>
    public bool Covers(SemVer least) => (Major, Minor, Patch).CompareTo((least.Major, least.Minor, least.Patch)) >= 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}") + (Label.Length == 0 ? "" : "-" + Label);

    [GeneratedRegex(@"\A(?<major>0|[1-9][0-9]{0,8})\.(?<minor>0|[1-9][0-9]{0,8})\.(?<patch>0|[1-9][0-9]{0,8})(-(?<label>[0-9A-Za-z.-]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
