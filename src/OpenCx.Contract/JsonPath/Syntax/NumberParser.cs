using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads integers and JSON numbers.</summary>
internal static class NumberParser
{
    // The integers that every JSON implementation keeps exactly (I-JSON, RFC 7493).
    private const long MaxInteger = (1L << 53) - 1;

    /// <summary>An index or a part of a slice: no leading zeros, no -0, within the range of I-JSON.</summary>
    public static long ParseInteger(TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TryTake('-');
        TakeIntegerDigits(cursor);
        var text = cursor.TextFrom(start);
        return text != "-0" && long.TryParse(text, CultureInfo.InvariantCulture, out var value) && value is >= -MaxInteger and <= MaxInteger
            ? value
            : throw cursor.UnexpectedAt(start, $"an integer from -{MaxInteger} to {MaxInteger} (and not -0)");
    }

    /// <summary>A number as JSON writes it.</summary>
    public static JsonNode ParseNumber(TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TryTake('-');
        TakeIntegerDigits(cursor);
        if (cursor.TryTake('.'))
        {
            TakeDigits(cursor);
        }

        if (cursor.TryTake('e') || cursor.TryTake('E'))
        {
            _ = cursor.TryTake('+') || cursor.TryTake('-');
            TakeDigits(cursor);
        }

        return JsonNode.Parse(cursor.TextFrom(start))!;
    }

    private static void TakeIntegerDigits(TextCursor cursor)
    {
        var start = cursor.Position;
        if (TakeDigits(cursor) is ['0', _, ..])
        {
            throw cursor.UnexpectedAt(start, "a number without leading zeros");
        }
    }

    private static string TakeDigits(TextCursor cursor) =>
        cursor.TakeWhile(char.IsAsciiDigit) is { Length: > 0 } digits ? digits : throw cursor.Unexpected("a digit");
}
