namespace OpenCx.Contract.Reading;

/// <summary>A fenced code block.</summary>
/// <param name="Info">What follows the opening fence: <c>yaml post /phone</c>.</param>
/// <param name="Content">The lines between the fences.</param>
/// <param name="FirstLine">The line on which the content begins, counting from 1.</param>
internal sealed record MarkdownBlock(string Info, string Content, int FirstLine)
{
    /// <summary>Whether it is YAML or JSON.</summary>
    public bool IsData => Info.Split(' ', '\t')[0].ToLowerInvariant() is "yaml" or "yml" or "json";

    /// <summary>Whether it has that key at its top level, in YAML or in JSON.</summary>
    public bool HasKey(string key) =>
        Content.Split('\n').Any(line => IsKey(line, key)) || Content.TrimStart().StartsWith('{') && Content.Contains($"\"{key}\"", StringComparison.Ordinal);

    public static bool IsKey(string line, string key)
    {
        var rest = line.AsSpan().TrimStart("\"'");
        return rest.StartsWith(key, StringComparison.Ordinal) && rest[key.Length..].TrimStart("\"'").TrimStart(' ') is [':', ..];
    }
}
