using System.Text.RegularExpressions;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The patterns of <c>patternProperties</c>.</summary>
internal static class NamePattern
{
    /// <summary>A contract's pattern may be made to take for ever; names are short.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the name matches; one that .NET cannot read matches nothing.</summary>
    public static bool Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.ECMAScript, LongestMatch);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
