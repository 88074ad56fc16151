namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Reads the name in <c>.name</c>: letters, digits, underscores and everything beyond ASCII, but no digit first.</summary>
internal static class MemberNameParser
{
    public static string Parse(TextCursor cursor)
    {
        var start = cursor.Position;
        var name = cursor.TakeWhile(IsNameCharacter);
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            throw cursor.UnexpectedAt(start, "a name, which starts with a letter or _ (any other name goes into ['...'])");
        }

        return UnpairedSurrogate.In(name) is { } index
            ? throw cursor.UnexpectedAt(start + index, "no half of a surrogate pair")
            : name;
    }

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or >= '\u0080';
}
