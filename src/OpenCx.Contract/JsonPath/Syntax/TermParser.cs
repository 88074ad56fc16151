using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath.Filters;
using OpenCx.Contract.JsonPath.Regexp;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads the operands of a filter expression: literals, queries and function calls.</summary>
internal sealed class TermParser(TextCursor cursor)
{
    public FilterTerm Parse()
    {
        if (cursor.IsAt('\'') || cursor.IsAt('"'))
        {
            return new Literal(StringLiteralParser.Parse(cursor));
        }

        if (cursor.IsAt('-') || cursor.IsAtDigit)
        {
            return new Literal(NumberParser.ParseNumber(cursor));
        }

        return cursor.IsAt('@') || cursor.IsAt('$')
            ? new FilterQuery(FromRoot: cursor.Take() == '$', SegmentParser.ParseSegments(cursor))
            : ParseWord();
    }

    public LogicalExpression ParseTest()
    {
        var start = cursor.Position;
        return AsTest(Parse(), start);
    }

    public Comparable ParseComparable()
    {
        var start = cursor.Position;
        return AsComparable(Parse(), start);
    }

    public LogicalExpression AsTest(FilterTerm term, int start) => term switch
    {
        LogicalExpression test => test,
        Literal => throw cursor.UnexpectedAt(start, "a test: a literal has to be compared with something"),
        _ => throw cursor.UnexpectedAt(start, "a test: the value of this function has to be compared with something"),
    };

    public Comparable AsComparable(FilterTerm term, int start) => term switch
    {
        Comparable comparable => comparable,
        FilterQuery { Segments.IsSingular: true } query => new SingularQuery(query),
        FilterQuery => throw cursor.UnexpectedAt(start, "a single value: a query of .name, ['name'] and [0] alone (no blanks inside the brackets)"),
        _ => throw cursor.UnexpectedAt(start, "a value: match() and search() are tests, which can't be compared"),
    };

    private FilterTerm ParseWord()
    {
        var start = cursor.Position;
        var word = cursor.TakeWhile(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_');
        if (cursor.IsAt('('))
        {
            return cursor.Nested(() => ParseCall(word, start));
        }

        return word switch
        {
            "true" => new Literal(true),
            "false" => new Literal(false),
            "null" => new Literal((JsonNode?)null),
            _ => throw cursor.UnexpectedAt(start, "a query (@ or $), a literal or a function call"),
        };
    }

    private FilterTerm ParseCall(string name, int start)
    {
        cursor.Expect('(');
        cursor.SkipBlanks();
        FilterTerm call = name switch
        {
            "length" => new LengthFunction(ParseComparable()),
            "count" => new CountFunction(ParseNodes()),
            "value" => new ValueFunction(ParseNodes()),
            "match" => new PatternFunction(ParseComparable(), ParseSecondComparable(), PatternScope.Whole),
            "search" => new PatternFunction(ParseComparable(), ParseSecondComparable(), PatternScope.Part),
            _ => throw cursor.UnexpectedAt(start, "one of the functions length, count, value, match and search"),
        };
        cursor.SkipBlanks();
        cursor.Expect(')');
        return call;
    }

    private Comparable ParseSecondComparable()
    {
        cursor.SkipBlanks();
        cursor.Expect(',');
        cursor.SkipBlanks();
        return ParseComparable();
    }

    private FilterQuery ParseNodes()
    {
        var start = cursor.Position;
        return Parse() as FilterQuery ?? throw cursor.UnexpectedAt(start, "a query (@ or $)");
    }
}
