using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>
/// An interoperable regular expression (RFC 9485) over Unicode scalar values. It follows all ways through the pattern
/// at once, so no pattern takes longer than its own size times that of the text; and <c>.</c> is a whole emoji, where
/// .NET's engine, which works on UTF-16 units, sees two characters.
/// </summary>
internal sealed class IRegexp
{
    private readonly CompiledPattern _pattern;

    private IRegexp(CompiledPattern pattern) => _pattern = pattern;

    /// <summary>The compiled pattern; null when it is no I-Regexp.</summary>
    /// <exception cref="JsonPathException">The pattern is an I-Regexp, but too large or too deeply nested to be tried.</exception>
    public static IRegexp? TryParse(string pattern) =>
        PatternParser.TryParse(pattern) is { } parsed ? new IRegexp(PatternCompiler.Compile(parsed)) : null;

    public bool IsMatch(string text, PatternScope scope)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var reached = new ReachedPlaces(_pattern.Program, runes.Length, position: 0);
        reached.Add(_pattern.Start);

        foreach (var rune in runes)
        {
            if (scope == PatternScope.Part && reached.Accepted)
            {
                return true;
            }

            reached = reached.After(rune);
            if (scope == PatternScope.Part)
            {
                reached.Add(_pattern.Start);
            }
        }

        return reached.Accepted;
    }
}
