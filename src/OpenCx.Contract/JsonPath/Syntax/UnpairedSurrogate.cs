namespace OpenCx.Contract.JsonPath.Syntax;

/// <summary>Half of a surrogate pair: a code unit that stands for no character, which no expression may contain.</summary>
internal static class UnpairedSurrogate
{
    /// <summary>The index of the first one; null when there is none.</summary>
    public static int? In(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return index;
            }
        }

        return null;
    }
}
