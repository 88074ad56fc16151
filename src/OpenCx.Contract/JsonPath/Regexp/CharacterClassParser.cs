using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>The rules of RFC 9485 for sets of characters; null where the text is not of them.</summary>
internal static class CharacterClassParser
{
    /// <summary>What follows a <c>[</c>, up to and with the <c>]</c>.</summary>
    public static Predicate<Rune>? Class(RuneCursor cursor)
    {
        // The grammar reads [^] as the set of one caret: a negation needs something to negate.
        var negated = !cursor.IsAt('^', ']') && cursor.TryTake('^');
        List<Predicate<Rune>> parts = [];
        if (cursor.TryTake('-'))
        {
            parts.Add(rune => rune.Value == '-');
        }

        while (!cursor.AtEnd && !cursor.IsAt(']') && !cursor.IsAt('-'))
        {
            if (Part(cursor) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        if (parts.Count > 0 && cursor.TryTake('-'))
        {
            parts.Add(rune => rune.Value == '-');
        }

        return parts.Count > 0 && cursor.TryTake(']') ? rune => parts.Exists(part => part(rune)) != negated : null;
    }

    /// <summary>What follows a backslash.</summary>
    public static Predicate<Rune>? Escape(RuneCursor cursor) =>
        cursor.IsAt('p') || cursor.IsAt('P')
            ? UnicodeCategories.Class(cursor)
            : EscapedCharacter(cursor) is { } character ? rune => rune == character : null;

    private static Predicate<Rune>? Part(RuneCursor cursor)
    {
        if (cursor.IsAt('\\', 'p') || cursor.IsAt('\\', 'P'))
        {
            cursor.Take();
            return UnicodeCategories.Class(cursor);
        }

        if (Character(cursor) is not { } first)
        {
            return null;
        }

        if (!cursor.IsAt('-') || cursor.IsAt('-', ']'))
        {
            return rune => rune == first;
        }

        cursor.Take();
        return Character(cursor) is { } last && first <= last ? rune => first <= rune && rune <= last : null;
    }

    private static Rune? Character(RuneCursor cursor)
    {
        if (cursor.TryTake('\\'))
        {
            return EscapedCharacter(cursor);
        }

        return cursor.AtEnd || cursor.IsAt(rune => rune.Value is '-' or '[' or ']') ? null : cursor.Take();
    }

    private static Rune? EscapedCharacter(RuneCursor cursor) => cursor.AtEnd ? null : cursor.Take() switch
    {
        { Value: 'n' } => new Rune('\n'),
        { Value: 'r' } => new Rune('\r'),
        { Value: 't' } => new Rune('\t'),
        { Value: >= '(' and <= '+' or '-' or '.' or '?' or >= '[' and <= '^' or >= '{' and <= '}' } itself => itself,
        _ => null,
    };
}
