using System.Text;

namespace OpenCx;

/// <summary>A phone number as a person types it, with the separators that ITU-T E.123 and habit put between digits.</summary>
internal static class TypedPhoneNumber
{
    private const string InternationalPrefix = "00";
    private const string Separators = " \u00A0\u202F-\u2010\u2011.";

    /// <summary>Drops the separators and writes the international prefix as <c>+</c>.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns><c>+</c> and digits, which E.164 may still refuse; null where no country code was marked or a character is out of place.</returns>
    internal static string? Normalize(ReadOnlySpan<char> typed)
    {
        var number = new StringBuilder();
        var group = -1;
        foreach (var character in typed)
        {
            switch (character)
            {
                case >= '0' and <= '9':
                case '+' when number.Length == 0:
                    number.Append(character);
                    break;
                case '(' when group < 0:
                    group = number.Length;
                    break;
                case ')' when group >= 0 && number.Length > group && !BeginsWithTrunkPrefix(number, group):
                    group = -1;
                    break;
                default:
                    if (Separators.IndexOf(character) < 0)
                    {
                        return null;
                    }

                    break;
            }
        }

        var digits = number.ToString();
        if (digits.StartsWith(InternationalPrefix, StringComparison.Ordinal) && typed.Slice(typed.IndexOf('0')).StartsWith(InternationalPrefix.AsSpan()))
        {
            digits = "+" + digits.Substring(InternationalPrefix.Length);
        }

        return group < 0 && digits.StartsWith("+", StringComparison.Ordinal) ? digits : null;
    }

    // At the very beginning two zeros are the international prefix.
    private static bool BeginsWithTrunkPrefix(StringBuilder number, int group) =>
        number[group] == '0' && (group > 0 || number.Length == 1);
}
