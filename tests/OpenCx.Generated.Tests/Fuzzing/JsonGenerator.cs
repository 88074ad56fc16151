using System.Globalization;
using System.Text;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Makes JSON that nobody would write by hand: every escape, every form of a number, white space anywhere.</summary>
internal sealed class JsonGenerator(Random random)
{
    private static readonly string[] OddTexts =
    [
        "", " ", "\0", "\n", "\r\n", "\t", "\"", "\\", "'", "/", "\u007f", "\u0085", "\u2028", "\u2029", "\ufeff", "\uffff", "e\u0301", "\u202e",
        "\u0661", "\uff0b", "🙂", "👩‍👩‍👧", "null", "true", "0", "{}", "$id", "$ref", "$type", "__proto__", "2026-11-22T12:00:00Z", "NaN", "</script>",
    ];

    private static readonly string[] OddNumbers =
    [
        "0", "-0", "0.0", "-0.0", "1.0", "12.50", "1e0", "1E+2", "1e-7", "-1.5e300", "5e-324", "1e400", "-1e400", "0.1", "0.30000000000000004",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "123456789012345678901234567890", "0.12345678901234567890123", "79228162514264337593543950336", "1e308", "100000000000000000000000.0",
    ];

    /// <summary>Any value, as JSON text.</summary>
    public string Value(int depth = 4) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 or 3 => Number(),
        4 or 5 => Quote(Text()),
        6 => Array(depth - 1),
        _ => Object(depth - 1),
    };

    public string Object(int depth = 4) =>
        "{" + Space() + string.Join(Space() + "," + Space(), Repeat(5, () => Quote(Text()) + Space() + ":" + Space() + Value(depth))) + Space() + "}";

    public string Array(int depth = 4) => "[" + Space() + string.Join(Space() + "," + Space(), Repeat(4, () => Value(depth))) + Space() + "]";

    public string Number() => random.Next(4) switch
    {
        0 => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture),
        1 => FormattableString.Invariant($"{random.Next()}.{random.Next()}"),
        2 => FormattableString.Invariant($"{random.NextInt64(long.MinValue, long.MaxValue)}{new string('7', random.Next(30))}"),
        _ => Pick(OddNumbers),
    };

    /// <summary>Any text of C#, half surrogate pairs among them where asked for.</summary>
    public string Text(bool withHalves = false)
    {
        var text = new StringBuilder();
        for (var length = random.Next(6); length > 0; length--)
        {
            text.Append(random.Next(withHalves ? 5 : 4) switch
            {
                0 => Pick(OddTexts),
                1 or 2 => ((char)random.Next('a', 'z' + 1)).ToString(),
                3 => ((char)random.Next(0xD800)).ToString(),
                _ => ((char)random.Next(0xD800, 0xE000)).ToString(),
            });
        }

        return text.ToString();
    }

    /// <summary>A JSON string of the text, in any of the spellings that JSON has for it.</summary>
    public string Quote(string text)
    {
        var json = new StringBuilder("\"");
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogatePair(text, index) && random.Next(2) == 0)
            {
                json.Append(character).Append(text[++index]);
            }
            else if (character < ' ' || char.IsSurrogate(character) || random.Next(12) == 0)
            {
                json.Append("\\u").Append(((int)character).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character is '"' or '\\' ? "\\" : string.Empty).Append(character);
            }
        }

        return json.Append('"').ToString();
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public IEnumerable<T> Repeat<T>(int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make());

    private string Space() => random.Next(10) switch
    {
        0 => " ",
        1 => "\n",
        2 => "\r\n\t",
        _ => string.Empty,
    };
}
