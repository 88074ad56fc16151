using OpenCx.Contract.JsonPath.Selectors;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads <c>index</c> and <c>start:end:step</c>.</summary>
internal static class SliceParser
{
    public static Selector ParseIndexOrSlice(TextCursor cursor)
    {
        var start = TryParseInteger(cursor);
        if (start is { } index && !IsBeforeColon(cursor))
        {
            return new IndexSelector(index);
        }

        cursor.SkipBlanks();
        cursor.Expect(':');
        cursor.SkipBlanks();
        var end = TryParseInteger(cursor);
        if (!IsBeforeColon(cursor))
        {
            return new SliceSelector(start, end, Step: 1);
        }

        cursor.SkipBlanks();
        cursor.Expect(':');
        cursor.SkipBlanks();
        return new SliceSelector(start, end, TryParseInteger(cursor) ?? 1);
    }

    private static long? TryParseInteger(TextCursor cursor) =>
        cursor.IsAt('-') || cursor.IsAtDigit ? NumberParser.ParseInteger(cursor) : null;

    /// <summary>Leaves the blank space where it is: it counts as one of the brackets' when no colon follows.</summary>
    private static bool IsBeforeColon(TextCursor cursor)
    {
        var position = cursor.Position;
        cursor.SkipBlanks();
        var isBefore = cursor.IsAt(':');
        cursor.Position = position;
        return isBefore;
    }
}
