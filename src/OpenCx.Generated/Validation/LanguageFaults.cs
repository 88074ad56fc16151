namespace OpenCx;

/// <summary>What keeps a list of languages from being one that an agent can speak.</summary>
internal static class LanguageFaults
{
    private const int MaxNamed = 5;

    /// <summary>Every fault but that of a null in the list, which is the list's own and not that of a language.</summary>
    /// <param name="codes">The list; null is no list and has no fault.</param>
    internal static IEnumerable<string> Of(IList<string>? codes)
    {
        if (codes is null || IsFaultless(codes))
        {
            return [];
        }

        if (codes.Count == 0)
        {
            return ["the list is empty; name at least one language, such as \"en\", or leave the list null."];
        }

        var times = codes.Where(code => code is not null).GroupBy(code => code, StringComparer.Ordinal).ToList();
        var unknown = times.Where(code => !AgentLanguages.IsIso639(code.Key)).Select(code => DescribeUnknown(code.Key));
        var repeated = times.Where(code => code.Count() > 1).Select(code => $"{QuotedValue.Of(code.Key)} is given {code.Count()} times; once is enough.");
        return [.. unknown, .. repeated, .. DescribeCombinations(times.ConvertAll(code => code.Key))];
    }

    /// <summary>Whether there is nothing to tell, found out without making anything: it is so in nearly every request.</summary>
    private static bool IsFaultless(IList<string> codes)
    {
        if (codes.Count == 1)
        {
            return AgentLanguages.IsIso639(codes[0]);
        }

        // More than can be combined are not all different, so that few are left to compare.
        if (codes.Count == 0 || codes.Count > AgentLanguages.Combinable.Count)
        {
            return false;
        }

        for (var index = 0; index < codes.Count; index++)
        {
            if (!AgentLanguages.CanBeCombined(codes[index]) || IsAmongFirst(codes, index, codes[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAmongFirst(IList<string> codes, int count, string code)
    {
        for (var index = 0; index < count; index++)
        {
            if (codes[index] == code)
            {
                return true;
            }
        }

        return false;
    }

    private static string DescribeUnknown(string code)
    {
        var fault = $"{QuotedValue.Of(code)} is not an ISO 639-1 code";
        return Iso639Table.Suggest(code) is { } meant ? $"{fault}; did you mean \"{meant}\"?" : $"{fault}: two lower-case letters, such as \"en\".";
    }

    private static IEnumerable<string> DescribeCombinations(List<string> codes)
    {
        if (codes.Count == 1)
        {
            yield break;
        }

        foreach (var code in codes.Where(code => AgentLanguages.IsIso639(code) && !AgentLanguages.CanBeCombined(code)))
        {
            var others = string.Join(", ", codes.Where(other => other != code).Take(MaxNamed).Select(QuotedValue.Of));
            var more = codes.Count - 1 > MaxNamed ? $" and {codes.Count - 1 - MaxNamed} more" : string.Empty;
            yield return $"\"{code}\" must be the only language: it cannot be combined with {others}{more}.";
        }
    }
}
