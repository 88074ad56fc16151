using OpenCx.Contract.JsonPath.Segments;
using OpenCx.Contract.JsonPath.Selectors;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads the segments of a query.</summary>
internal static class SegmentParser
{
    private const string AnySelector = "a name, an index, a slice, * or a ?filter";

    /// <summary>A whole expression: <c>$</c> and what it selects, without blank space around it.</summary>
    public static SegmentChain ParseQuery(TextCursor cursor)
    {
        if (!cursor.TryTake('$'))
        {
            throw cursor.Unexpected("$, the root");
        }

        var segments = ParseSegments(cursor);
        return cursor.AtEnd ? segments : throw cursor.Unexpected("a segment (.name or [...]) or the end");
    }

    public static SegmentChain ParseSegments(TextCursor cursor)
    {
        List<Segment> segments = [];
        while (TryParseSegment(cursor) is { } segment)
        {
            segments.Add(segment);
        }

        return new SegmentChain(segments);
    }

    private static Segment? TryParseSegment(TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.TryTake(".."))
        {
            return new DescendantSegment(cursor.IsAt('[') ? ParseBrackets(cursor, out _) : ParseShorthand(cursor));
        }

        if (cursor.TryTake('.'))
        {
            return new ChildSegment(ParseShorthand(cursor), IsCompact: true);
        }

        if (cursor.IsAt('['))
        {
            return new ChildSegment(ParseBrackets(cursor, out var compact), compact);
        }

        cursor.Position = start;
        return null;
    }

    private static IReadOnlyList<Selector> ParseShorthand(TextCursor cursor) =>
        cursor.TryTake('*') ? [new WildcardSelector()] : [new NameSelector(MemberNameParser.Parse(cursor))];

    private static List<Selector> ParseBrackets(TextCursor cursor, out bool isCompact)
    {
        cursor.Expect('[');
        isCompact = true;
        List<Selector> selectors = [];
        do
        {
            isCompact &= !cursor.SkipBlanks();
            selectors.Add(ParseSelector(cursor));
            isCompact &= !cursor.SkipBlanks();
        }
        while (cursor.TryTake(','));

        return cursor.TryTake(']') ? selectors : throw cursor.Unexpected("\",\" or \"]\"");
    }

    private static Selector ParseSelector(TextCursor cursor)
    {
        if (cursor.IsAt('\'') || cursor.IsAt('"'))
        {
            return new NameSelector(StringLiteralParser.Parse(cursor));
        }

        if (cursor.TryTake('*'))
        {
            return new WildcardSelector();
        }

        if (cursor.TryTake('?'))
        {
            cursor.SkipBlanks();
            return new FilterSelector(new FilterParser(cursor).ParseLogical());
        }

        return cursor.IsAt('-') || cursor.IsAt(':') || cursor.IsAtDigit
            ? SliceParser.ParseIndexOrSlice(cursor)
            : throw cursor.Unexpected(AnySelector);
    }
}
