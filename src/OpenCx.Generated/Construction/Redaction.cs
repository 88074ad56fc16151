using System.Text;

namespace OpenCx.Construction;

/// <summary>
/// Takes a secret out of texts that others wrote: as it is, and as JSON may spell it (<c>\/</c>, <c>\u002B</c>), which is not the
/// client's to choose.
/// </summary>
internal sealed class Redaction(string secret)
{
    /// <summary>What stands in the secret's place.</summary>
    internal const string Mark = "[redacted]";

    /// <summary>Fewer characters than this at the end of a text are chance.</summary>
    private const int ShortestStart = 4;

    private const int LongestSpelling = 6; // \u002B

    /// <summary>The text without the secret; the same text where it was not there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCut">Whether the text was cut off, and the secret with it maybe.</param>
    internal string Apply(string text, bool isCut = false)
    {
        var spelt = isCut || text.IndexOf('\\') >= 0 ? ApplySpelt(text, isCut) : text;
        return spelt.IndexOf(secret, StringComparison.Ordinal) < 0 ? spelt : spelt.Replace(secret, Mark);
    }

    // Before what stands there as it is: that might begin amid an escape, and the rest would be no JSON.
    private string ApplySpelt(string text, bool isCut)
    {
        var shown = new StringBuilder();
        var shownUpTo = 0;
        for (var index = 0; index < text.Length;)
        {
            if (EndOf(text, index, isCut) is { } end)
            {
                shown.Append(text, shownUpTo, index - shownUpTo).Append(Mark);
                index = shownUpTo = end;
            }
            else
            {
                index += text[index] == '\\' ? 2 : 1;
            }
        }

        return shownUpTo == 0 ? text : shown.Append(text, shownUpTo, text.Length - shownUpTo).ToString();
    }

    /// <summary>Where the secret ends that begins at a place; null where none does.</summary>
    private int? EndOf(string text, int start, bool isCut)
    {
        var index = start;
        for (var found = 0; found < secret.Length; found++)
        {
            var length = LengthOf(secret[found], text, index);
            if (length == 0)
            {
                return isCut && found >= ShortestStart && IsEnd(text, index) ? text.Length : null;
            }

            index += length;
        }

        return index;
    }

    /// <summary>In how many characters the text spells the one that is expected; 0 where it spells another.</summary>
    private static int LengthOf(char expected, string text, int index)
    {
        if (index == text.Length)
        {
            return 0;
        }

        var isEscape = text[index] == '\\' && index + 1 < text.Length;
        if (isEscape && text[index + 1] == expected)
        {
            return 2;
        }

        return isEscape && IsCode(expected, text, index + 1) ? LongestSpelling : text[index] == expected ? 1 : 0;
    }

    private static bool IsCode(char expected, string text, int index) =>
        text[index] == 'u' && string.Compare(text, index, FormattableString.Invariant($"u{(int)expected:x4}"), 0, LongestSpelling - 1, StringComparison.OrdinalIgnoreCase) == 0;

    // A cut may go through an escape.
    private static bool IsEnd(string text, int index) =>
        index == text.Length || (text[index] == '\\' && text.Length - index < LongestSpelling);
}
