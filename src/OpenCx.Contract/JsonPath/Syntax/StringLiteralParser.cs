using System.Globalization;
using System.Text;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads a string in single or in double quotes (RFC 9535, section 2.3.1.1).</summary>
internal static class StringLiteralParser
{
    public static string Parse(TextCursor cursor)
    {
        var start = cursor.Position;
        var quote = cursor.Take();
        var value = new StringBuilder();
        while (!cursor.TryTake(quote))
        {
            if (cursor.AtEnd)
            {
                throw cursor.Unexpected($"the closing {quote} of the string at offset {start}");
            }

            if (cursor.TryTake('\\'))
            {
                AppendEscaped(cursor, quote, value);
            }
            else
            {
                AppendPlain(cursor, value);
            }
        }

        return value.ToString();
    }

    private static void AppendPlain(TextCursor cursor, StringBuilder value)
    {
        var position = cursor.Position;
        var character = cursor.Take();
        if (character < ' ')
        {
            throw cursor.UnexpectedAt(position, "no bare control character in a string");
        }

        value.Append(character);
        if (char.IsSurrogate(character))
        {
            var other = cursor.AtEnd ? default : cursor.Take();
            value.Append(char.IsSurrogatePair(character, other)
                ? other
                : throw cursor.UnexpectedAt(position, "no half of a surrogate pair"));
        }
    }

    private static void AppendEscaped(TextCursor cursor, char quote, StringBuilder value)
    {
        var position = cursor.Position;
        var character = cursor.AtEnd ? default : cursor.Take();
        if (character == 'u')
        {
            AppendHexadecimal(cursor, value);
            return;
        }

        value.Append(character switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => character,
            _ when character == quote => character,
            _ => throw cursor.UnexpectedAt(position, $"one of b f n r t / \\ u {quote} after the backslash"),
        });
    }

    private static void AppendHexadecimal(TextCursor cursor, StringBuilder value)
    {
        var position = cursor.Position;
        var unit = TakeCodeUnit(cursor);
        value.Append(unit);
        if (char.IsSurrogate(unit))
        {
            value.Append(cursor.TryTake("\\u") && TakeCodeUnit(cursor) is var other && char.IsSurrogatePair(unit, other)
                ? other
                : throw cursor.UnexpectedAt(position, "the \\u escapes of a high and a low surrogate"));
        }
    }

    private static char TakeCodeUnit(TextCursor cursor)
    {
        var position = cursor.Position;
        var digits = 0;
        var text = cursor.TakeWhile(character => char.IsAsciiHexDigit(character) && digits++ < 4);
        return text.Length == 4
            ? (char)ushort.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw cursor.UnexpectedAt(position, "four hexadecimal digits");
    }
}
