namespace OpenCx.Json;

/// <summary>
/// Half of a surrogate pair: a C# text may hold one, UTF-8 can't, so that it would arrive as another character than was given.
/// </summary>
internal static class SurrogateHalf
{
    /// <summary>Adds a fault where the text holds one.</summary>
    internal static void Validate(string text, RequestFaults faults)
    {
        if (FindFault(text) is { } fault)
        {
            faults.Add(fault);
        }
    }

    /// <summary>What is wrong with the text, to follow the name of what holds it; null where nothing is.</summary>
    internal static string? FindFault(string text)
    {
#if NET
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return null;
        }
#endif

        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, index))
            {
                return FormattableString.Invariant($"holds half of a surrogate pair (\\u{(int)text[index]:X4}) at position {index + 1} of {text.Length}: no UTF-8 can carry it.");
            }

            index++;
        }

        return null;
    }
}
