using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>
/// The grammar of RFC 9485, section 4: each method reads one of its rules and gives null where the text is not of it.
/// An unescaped <c>^</c> or <c>$</c> is a boundary, as in the engines that section 5 of the RFC maps patterns to.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxNesting = 200;

    private readonly RuneCursor _cursor;
    private int _nesting;

    private PatternParser(string pattern) => _cursor = new RuneCursor(pattern);

    /// <summary>The parsed pattern; null when it is no I-Regexp.</summary>
    /// <exception cref="JsonPathException">Its groups are nested too deeply.</exception>
    public static Pattern? TryParse(string pattern)
    {
        var parser = new PatternParser(pattern);
        return parser.Alternatives() is { } parsed && parser._cursor.AtEnd ? parsed : null;
    }

    private AlternativePattern? Alternatives()
    {
        if (++_nesting > MaxNesting)
        {
            throw new JsonPathException($"The groups of a regular expression are nested more than {MaxNesting} deep.");
        }

        List<Pattern> branches = [];
        do
        {
            if (Branch() is not { } branch)
            {
                return null;
            }

            branches.Add(branch);
        }
        while (_cursor.TryTake('|'));

        _nesting--;
        return new AlternativePattern(branches);
    }

    private SequencePattern? Branch()
    {
        List<Pattern> pieces = [];
        while (!_cursor.AtEnd && !_cursor.IsAt('|') && !_cursor.IsAt(')'))
        {
            if (Atom() is not { } atom || Quantified(atom) is not { } piece)
            {
                return null;
            }

            pieces.Add(piece);
        }

        return new SequencePattern(pieces);
    }

    private Pattern? Atom() => _cursor.Take() switch
    {
        { Value: '(' } => Alternatives() is { } group && _cursor.TryTake(')') ? group : null,
        { Value: '^' } => new BoundaryPattern(AtEnd: false),
        { Value: '$' } => new BoundaryPattern(AtEnd: true),
        { Value: '.' } => new CharacterPattern(rune => rune.Value is not ('\n' or '\r')),
        { Value: '[' } => Character(CharacterClassParser.Class(_cursor)),
        { Value: '\\' } => Character(CharacterClassParser.Escape(_cursor)),
        { Value: '*' or '+' or '?' or ']' or '{' or '}' } => null,
        var normal => new CharacterPattern(rune => rune == normal),
    };

    private static CharacterPattern? Character(Predicate<Rune>? accepts) => accepts is null ? null : new CharacterPattern(accepts);

    private Pattern? Quantified(Pattern atom)
    {
        if (_cursor.TryTake('{'))
        {
            return Counted(atom);
        }

        return _cursor.TryTake('*') ? new RepeatPattern(atom, 0, null)
            : _cursor.TryTake('+') ? new RepeatPattern(atom, 1, null)
            : _cursor.TryTake('?') ? new RepeatPattern(atom, 0, 1)
            : atom;
    }

    private RepeatPattern? Counted(Pattern atom)
    {
        if (Count() is not { } minimum)
        {
            return null;
        }

        int? maximum = minimum;
        if (_cursor.TryTake(','))
        {
            maximum = Count();
        }

        var isRange = maximum is null || maximum >= minimum;
        return _cursor.TryTake('}') && isRange ? new RepeatPattern(atom, minimum, maximum) : null;
    }

    /// <summary>Digits; a number beyond all that can be compiled stands for every such number.</summary>
    private int? Count()
    {
        const int beyond = 1_000_000;
        int? count = null;
        while (_cursor.TakeDigit() is { } digit)
        {
            count = Math.Min(beyond, (count ?? 0) * 10 + digit);
        }

        return count;
    }
}
