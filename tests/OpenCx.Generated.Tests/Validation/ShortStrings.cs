namespace OpenCx.Tests.Validation;

/// <summary>Every string over a small alphabet, for rules that are to be right everywhere and not only where a test looked.</summary>
internal static class ShortStrings
{
    internal static IEnumerable<string> Over(string alphabet, int maxLength)
    {
        IEnumerable<string> longest = [string.Empty];
        for (var length = 0; length <= maxLength; length++)
        {
            foreach (var text in longest)
            {
                yield return text;
            }

            longest = longest.SelectMany(text => alphabet, (text, character) => text + character).ToList();
        }
    }
}
