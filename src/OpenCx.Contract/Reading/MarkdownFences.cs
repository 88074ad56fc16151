using System.Text;

namespace OpenCx.Contract.Reading;

/// <summary>The fenced code blocks of a Markdown text, as CommonMark has them.</summary>
internal sealed class MarkdownFences
{
    private readonly List<string> _outside = [];

    private MarkdownFences()
    {
    }

    public List<MarkdownBlock> Blocks { get; } = [];

    public static MarkdownFences Read(string text)
    {
        var page = new MarkdownFences();
        Fence? open = null;
        var content = new StringBuilder();
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            if (open is null)
            {
                open = Fence.Opening(line, number);
                page._outside.Add(line);
            }
            else if (open.IsClosedBy(line))
            {
                page.Blocks.Add(new MarkdownBlock(open.Info, content.ToString(), open.Line + 1));
                content.Clear();
                open = null;
            }
            else
            {
                content.Append(open.WithoutIndent(line));
            }
        }

        if (open is not null)
        {
            page.Blocks.Add(new MarkdownBlock(open.Info, content.ToString(), open.Line + 1));
        }

        return page;
    }

    /// <summary>Whether a line outside all blocks begins with that key, as a YAML document's would.</summary>
    public bool HasKeyOutside(string key) => _outside.Exists(line => MarkdownBlock.IsKey(line, key));

    /// <summary>The lines with their ends.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }

    private sealed record Fence(char Mark, int Length, int Indent, string Info, int Line)
    {
        public static Fence? Opening(string line, int number)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            var mark = indent < line.Length ? line[indent] : ' ';
            if (indent > 3 || mark is not ('`' or '~'))
            {
                return null;
            }

            var length = line.Length - indent - line[indent..].TrimStart(mark).Length;
            var info = line[(indent + length)..].Trim();
            return length < 3 || mark == '`' && info.Contains('`') ? null : new Fence(mark, length, indent, info, number);
        }

        public bool IsClosedBy(string line)
        {
            var trimmed = line.Trim();
            return trimmed.Length >= Length && trimmed.All(character => character == Mark) && line.Length - line.TrimStart(' ').Length <= 3;
        }

        public string WithoutIndent(string line)
        {
            var spaces = 0;
            while (spaces < Indent && spaces < line.Length && line[spaces] == ' ')
            {
                spaces++;
            }

            return line[spaces..];
        }
    }
}
