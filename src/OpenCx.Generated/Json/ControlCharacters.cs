using System.Globalization;
using System.Text;

namespace OpenCx.Json;

/// <summary>Control characters in strings: Newtonsoft reads them as they are, JSON has them escaped, and what is written must be JSON.</summary>
internal static class ControlCharacters
{
    /// <summary>JSON with every control character in a string escaped; white space between the values stays as it is.</summary>
    internal static string Escape(ReadOnlySpan<char> json)
    {
        foreach (var character in json)
        {
            if (character < ' ')
            {
                return EscapeEach(json);
            }
        }

        return json.ToString();
    }

    private static string EscapeEach(ReadOnlySpan<char> json)
    {
        var escaped = new StringBuilder(json.Length);
        var isInString = false;
        for (var index = 0; index < json.Length; index++)
        {
            var character = json[index];
            if (isInString && character < ' ')
            {
                escaped.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                continue;
            }

            escaped.Append(character);
            if (character == '"')
            {
                isInString = !isInString;
            }
            else if (isInString && character == '\\' && index + 1 < json.Length)
            {
                escaped.Append(json[++index]);
            }
        }

        return escaped.ToString();
    }
}
