using System.Globalization;
using System.Text;

namespace OpenCx;

/// <summary>A caller's value as an error message shows it: in quotes, on one line, every character visible, never long.</summary>
internal static class QuotedValue
{
    private const int MaxLength = 40;

    internal static string Of(string value)
    {
        var quoted = new StringBuilder("\"");
        for (var index = 0; index < value.Length; index++)
        {
            if (index >= MaxLength)
            {
                return quoted.Append("...\" (").Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(" characters)").ToString();
            }

            if (char.IsSurrogatePair(value, index))
            {
                quoted.Append(value[index]).Append(value[++index]);
            }
            else if (IsVisible(value[index]))
            {
                quoted.Append(value[index]);
            }
            else
            {
                quoted.Append("\\u").Append(((int)value[index]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsVisible(char character) => character is ' ' || CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
