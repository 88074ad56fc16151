namespace OpenCx.Contract.Diff.Accepting;

/// <summary>Patterns in which <c>*</c> stands for any text, and everything else for itself.</summary>
internal static class Glob
{
    public static bool Matches(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || text.Length < parts[0].Length + parts[^1].Length)
        {
            return false;
        }

        var rest = text.AsSpan(parts[0].Length, text.Length - parts[0].Length - parts[^1].Length);
        foreach (var part in parts.AsSpan()[1..^1])
        {
            var index = rest.IndexOf(part, StringComparison.Ordinal);
            if (index < 0)
            {
                return false;
            }

            rest = rest[(index + part.Length)..];
        }

        return text.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
