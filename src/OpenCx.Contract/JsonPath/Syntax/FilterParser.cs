using OpenCx.Contract.JsonPath.Filters;

namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads what follows the <c>?</c> of a filter and makes sure of its types (RFC 9535, sections 2.3.5.1 and 2.4.3).</summary>
internal sealed class FilterParser(TextCursor cursor)
{
    private static readonly (string Symbol, ComparisonOperator Operator)[] Operators =
    [
        ("==", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
    ];

    private readonly TermParser _terms = new(cursor);

    public LogicalExpression ParseLogical() => cursor.Nested(ParseOr);

    private LogicalExpression ParseOr() =>
        ParseSeries("||", ParseAnd) is var operands && operands is [var only] ? only : new OrExpression(operands);

    private LogicalExpression ParseAnd() =>
        ParseSeries("&&", ParseBasic) is var operands && operands is [var only] ? only : new AndExpression(operands);

    private List<LogicalExpression> ParseSeries(string separator, Func<LogicalExpression> parseOperand)
    {
        List<LogicalExpression> operands = [parseOperand()];
        while (TryTakeAfterBlanks(separator))
        {
            cursor.SkipBlanks();
            operands.Add(parseOperand());
        }

        return operands;
    }

    private LogicalExpression ParseBasic()
    {
        if (cursor.TryTake('!'))
        {
            cursor.SkipBlanks();
            return new NotExpression(cursor.IsAt('(') ? ParseParenthesized() : _terms.ParseTest());
        }

        return cursor.IsAt('(') ? ParseParenthesized() : ParseComparisonOrTest();
    }

    private LogicalExpression ParseParenthesized()
    {
        cursor.Expect('(');
        cursor.SkipBlanks();
        var expression = ParseLogical();
        cursor.SkipBlanks();
        cursor.Expect(')');
        return expression;
    }

    private LogicalExpression ParseComparisonOrTest()
    {
        var start = cursor.Position;
        var term = _terms.Parse();
        foreach (var (symbol, comparison) in Operators)
        {
            if (TryTakeAfterBlanks(symbol))
            {
                var left = _terms.AsComparable(term, start);
                cursor.SkipBlanks();
                return new ComparisonExpression(left, comparison, _terms.ParseComparable());
            }
        }

        return _terms.AsTest(term, start);
    }

    private bool TryTakeAfterBlanks(string symbol)
    {
        cursor.SkipBlanks();
        return cursor.TryTake(symbol);
    }
}
