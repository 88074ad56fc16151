namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>A place in the text of an expression, and the ways to go on from it.</summary>
internal sealed class TextCursor(string text)
{
    // Far beyond any expression that people write, far below what the stack holds.
    private const int MaxNesting = 200;

    private int _nesting;

    /// <summary>The offset in UTF-16 code units.</summary>
    public int Position { get; set; }

    public bool AtEnd => Position == text.Length;

    public bool IsAt(char expected) => !AtEnd && text[Position] == expected;

    public bool IsAtDigit => !AtEnd && char.IsAsciiDigit(text[Position]);

    public char Take() => text[Position++];

    public bool TryTake(char expected) => TryTake(expected.ToString());

    public bool TryTake(string expected)
    {
        var isThere = string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;
        Position += isThere ? expected.Length : 0;
        return isThere;
    }

    public void Expect(char expected)
    {
        if (!TryTake(expected))
        {
            throw Unexpected($"\"{expected}\"");
        }
    }

    /// <summary>Goes past characters for as long as they are wanted, and gives them.</summary>
    public string TakeWhile(Func<char, bool> isWanted)
    {
        var start = Position;
        while (!AtEnd && isWanted(text[Position]))
        {
            Position++;
        }

        return text[start..Position];
    }

    /// <summary>Goes past blank space; RFC 9535 knows these four characters, and the places where they may stand.</summary>
    public bool SkipBlanks() => TakeWhile(character => character is ' ' or '\t' or '\n' or '\r').Length > 0;

    public string TextFrom(int start) => text[start..Position];

    /// <summary>Reads what may hold itself again.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_nesting > MaxNesting)
        {
            throw Unexpected($"an expression nested at most {MaxNesting} deep");
        }

        var result = read();
        _nesting--;
        return result;
    }

    public JsonPathException Unexpected(string expected) => UnexpectedAt(Position, expected);

    public JsonPathException UnexpectedAt(int position, string expected) => new(text, position, expected);
}
