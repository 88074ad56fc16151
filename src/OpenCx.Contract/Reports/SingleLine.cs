using System.Text;

namespace OpenCx.Contract.Reports;

/// <summary>Text of a contract that goes into a line of a report or an error: control characters are written out, so that none acts.</summary>
internal static class SingleLine
{
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var character in text)
        {
            _ = IsUnsafe(character) ? safe.Append(Words.Invariant($"\\u{(int)character:x4}")) : safe.Append(character);
        }

        return safe.ToString();
    }

    /// <summary>Control characters, and those that turn the direction of writing around.</summary>
    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
