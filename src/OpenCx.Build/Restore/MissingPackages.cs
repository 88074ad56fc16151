using System.Text.RegularExpressions;

namespace OpenCx.Build.Restore;

/// <summary>Reads out of a failed restore whether the packages that can come from elsewhere are all that it lacks.</summary>
internal static partial class MissingPackages
{
    /// <summary>What Directory.RestrictedFeed.props replaces, each with the packages that only it brings along.</summary>
    private static readonly IReadOnlyList<string> Replaceable =
    [
        "NSwag.MSBuild",
        "NJsonSchema", "NJsonSchema.Annotations", "Namotion.Reflection",
        "Verify.Xunit", "Verify", "Argon", "DiffEngine", "EmptyFiles", "SimpleInfoName",
    ];

    /// <summary>
    /// The replaceable packages that the feed does not have, or not in the version asked for. Empty as soon as anything
    /// else is wrong too, for then npm would not help.
    /// </summary>
    public static IReadOnlyCollection<string> In(string restoreOutput)
    {
        var missing = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match error in Error().Matches(restoreOutput))
        {
            var text = error.Groups["text"].Value.Trim();
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                continue;
            }

            var package = PackageNotThere().Match($"{error.Groups["code"].Value}: {text}").Groups["package"].Value;
            if (!Replaceable.Contains(package, StringComparer.OrdinalIgnoreCase))
            {
                return [];
            }

            missing.Add(package);
        }

        return missing;
    }

    [GeneratedRegex(@"\berror(?: (?<code>[A-Z]+\d+))? ?: (?<text>.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    // NU1101: no package of that name; NU1102: not that version; NU1103: only pre-releases;
    // NU1603: another version than the one asked for would be taken.
    [GeneratedRegex(@"^(?:NU110[123]: Unable to find (?:a stable )?package|NU1603: .*\bdepends on) (?<package>[\w.-]+?)\.?(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PackageNotThere();
}
