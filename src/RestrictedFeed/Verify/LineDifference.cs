namespace VerifyTests;

/// <summary>What a person needs to see of two texts that differ: the lines between their common beginning and end.</summary>
internal static class LineDifference
{
    private const int Context = 3;
    private const int MostLines = 30;

    public static string Between(string verified, string received)
    {
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var shorter = Math.Min(before.Length, after.Length);
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).Take(shorter - start).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', [
            $"@@ line {start + 1}",
            .. before[Math.Max(0, start - Context)..start].Select(line => "  " + line),
            .. Shortened("- ", before[start..^end]),
            .. Shortened("+ ", after[start..^end]),
            .. before[^end..].Take(Context).Select(line => "  " + line),
        ]);
    }

    private static IEnumerable<string> Shortened(string mark, string[] lines) => lines.Length <= MostLines
        ? lines.Select(line => mark + line)
        : [.. lines.Take(MostLines).Select(line => mark + line), $"{mark}... and {lines.Length - MostLines} lines more"];
}
