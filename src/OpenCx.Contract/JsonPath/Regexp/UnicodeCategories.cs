using System.Globalization;
using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary><c>p{Lu}</c> and <c>P{Lu}</c>: the characters of a Unicode general category, and all others.</summary>
internal static class UnicodeCategories
{
    /// <summary>Reads the class, its backslash already taken; null when there is no such category.</summary>
    public static Predicate<Rune>? Class(RuneCursor cursor)
    {
        var complement = cursor.Take().Value == 'P';
        if (!cursor.TryTake('{'))
        {
            return null;
        }

        var name = new StringBuilder();
        while (!cursor.AtEnd && !cursor.IsAt('}'))
        {
            name.Append(cursor.Take());
        }

        return cursor.TryTake('}') && Named(name.ToString()) is { Count: > 0 } categories
            ? rune => categories.Contains(Rune.GetUnicodeCategory(rune)) != complement
            : null;
    }

    /// <summary>The category of that name, or the categories that a single letter sums up.</summary>
    private static HashSet<UnicodeCategory> Named(string name) =>
        name.Length is 1 or 2
            ? [.. Enum.GetValues<UnicodeCategory>().Where(category => Abbreviation(category).StartsWith(name, StringComparison.Ordinal))]
            : [];

    private static string Abbreviation(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter => "Lu",
        UnicodeCategory.LowercaseLetter => "Ll",
        UnicodeCategory.TitlecaseLetter => "Lt",
        UnicodeCategory.ModifierLetter => "Lm",
        UnicodeCategory.OtherLetter => "Lo",
        UnicodeCategory.NonSpacingMark => "Mn",
        UnicodeCategory.SpacingCombiningMark => "Mc",
        UnicodeCategory.EnclosingMark => "Me",
        UnicodeCategory.DecimalDigitNumber => "Nd",
        UnicodeCategory.LetterNumber => "Nl",
        UnicodeCategory.OtherNumber => "No",
        UnicodeCategory.ConnectorPunctuation => "Pc",
        UnicodeCategory.DashPunctuation => "Pd",
        UnicodeCategory.OpenPunctuation => "Ps",
        UnicodeCategory.ClosePunctuation => "Pe",
        UnicodeCategory.InitialQuotePunctuation => "Pi",
        UnicodeCategory.FinalQuotePunctuation => "Pf",
        UnicodeCategory.OtherPunctuation => "Po",
        UnicodeCategory.SpaceSeparator => "Zs",
        UnicodeCategory.LineSeparator => "Zl",
        UnicodeCategory.ParagraphSeparator => "Zp",
        UnicodeCategory.MathSymbol => "Sm",
        UnicodeCategory.CurrencySymbol => "Sc",
        UnicodeCategory.ModifierSymbol => "Sk",
        UnicodeCategory.OtherSymbol => "So",
        UnicodeCategory.Control => "Cc",
        UnicodeCategory.Format => "Cf",
        UnicodeCategory.PrivateUse => "Co",
        UnicodeCategory.OtherNotAssigned => "Cn",
        // Surrogates are no characters: RFC 9485 leaves their category out.
        _ => "",
    };
}
