namespace OpenCx.Json;

/// <summary>
/// Texts that were kept and are written back. Newtonsoft reads more than JSON: control characters as they are, white space of
/// every kind, a comma before the closing bracket, an escaped apostrophe. What is written must be JSON nonetheless.
/// </summary>
internal static class StrictJson
{
    /// <summary>The text as it came where it is JSON to the letter, and else the same value as JSON spells it.</summary>
    /// <param name="text">A value that was read without a fault.</param>
    internal static string Of(string text) =>
        IsStrict(text) ? text : JsonText.Of(JsonCodecs.Raw, JsonText.ReadRaw(text));

    private static bool IsStrict(string text)
    {
        var isInString = false;
        var isAfterComma = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (isInString)
            {
                if (character < ' ' || (character == '\\' && text[++index] == '\''))
                {
                    return false;
                }

                isInString = character != '"';
            }
            else if (character is not (' ' or '\t' or '\r' or '\n'))
            {
                if ((isAfterComma && character is ('}' or ']')) || !IsOutsideStrings(character))
                {
                    return false;
                }

                isInString = character == '"';
                isAfterComma = character == ',';
            }
        }

        return true;
    }

    private static bool IsOutsideStrings(char character) =>
        character is '"' or '{' or '}' or '[' or ']' or ':' or ',' or '+' or '-' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
