using System.Text;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Changes the text of a file without knowing what any of it means.</summary>
internal sealed class TextMutation(Random random)
{
    private static readonly string[] Snippets =
    [
        "&a ", "*a", "*b ", "<<: *a\n", "<<: [*a, *a]\n", "- ", ": ", "? ", "!!str ", "!!binary ", "!!int ", "!custom ", "!!map ", "\t", "\n\t", "|\n", ">-\n", "|9\n", "'", "\"", "{", "}", "[", "]", "#", " #", ",", "---\n", "...\n", "%YAML 1.1\n", "@", "`",
        "1e999999999", "0x7fffffffffffffffff", ".inf", ".nan", "~", "null: null\n", "? [a, b]\n: c\n", "? {a: b}\n: c\n", "{}: 1\n", "yes", "2001-12-14", "\u0085", "\u2028", "\uFEFF", "\0", "\r", "\uD800", "openapi: 3.1.0\n", "a: &a {a: *a}\n", "a: &a [*a]\n", "\"\\x\"", "\"\\u12\"", "!<tag:yaml.org,2002:str> ",
    ];

    public byte[] Mutate(byte[] text)
    {
        var bytes = text.ToList();
        for (var i = 0; i <= random.Next(3) && bytes.Count > 0; i++)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(8))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3 or 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Snippets[random.Next(Snippets.Length)]));
                    break;
                case 5:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 200), bytes.Count - at));
                    break;
                case 6:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(random.Next(1, 400), bytes.Count - at)));
                    break;
                case 7:
                    bytes = Rearranged(bytes);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Lines put elsewhere, twice, or further in.</summary>
    private List<byte> Rearranged(List<byte> bytes)
    {
        var lines = Encoding.UTF8.GetString([.. bytes]).Split('\n').ToList();
        var line = lines[random.Next(lines.Count)];
        lines.Insert(random.Next(lines.Count), random.Next(3) switch { 0 => line, 1 => "  " + line, _ => line.TrimStart() });
        if (random.Next(2) == 0)
        {
            lines.RemoveAt(random.Next(lines.Count));
        }

        return [.. Encoding.UTF8.GetBytes(string.Join('\n', lines))];
    }
}
