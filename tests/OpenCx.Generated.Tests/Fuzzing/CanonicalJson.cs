using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenCx.Tests.Fuzzing;

/// <summary>
/// One text for all JSON that means the same, by a reader that shares nothing with the client's: members in order, the last of
/// a name, strings without their escapes, every number with its own digits.
/// </summary>
internal static partial class CanonicalJson
{
    /// <summary>The canonical text, or null where the text is no JSON or nests deeper than the client reads.</summary>
    /// <param name="json">The text.</param>
    /// <param name="writeNumber">What becomes of a number's digits; they stay as they are by default.</param>
    public static string? Of(string json, Func<string, string>? writeNumber = null)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 64 });
            reader.Read();
            var canonical = new StringBuilder();
            Append(canonical, ref reader, writeNumber ?? (static digits => digits));
            return reader.Read() ? null : canonical.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Fails unless both are the same JSON, and shows where they part.</summary>
    public static void AssertSame(string expected, string actual, Func<string, string>? writeNumber = null)
    {
        var (came, went) = (Of(expected, writeNumber), Of(actual, writeNumber));
        if (came != went)
        {
            var at = came is null || went is null ? 0 : came.Zip(went).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.Fail($"...{Excerpt(came, at)}\nbecame ...{Excerpt(went, at)}\nin {expected}\nand {actual}");
        }
    }

    private static string Excerpt(string? canonical, int at) => canonical is null ? "no JSON" : canonical[Math.Max(0, at - 60)..Math.Min(canonical.Length, at + 40)];

    private static void Append(StringBuilder canonical, ref Utf8JsonReader reader, Func<string, string> writeNumber)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                AppendObject(canonical, ref reader, writeNumber);
                break;
            case JsonTokenType.StartArray:
                canonical.Append('[');
                for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
                {
                    Append(canonical, ref reader, writeNumber);
                    canonical.Append(',');
                }

                canonical.Append(']');
                break;
            case JsonTokenType.String:
                AppendString(canonical, Unescape(reader.ValueSpan));
                break;
            case JsonTokenType.Number:
                canonical.Append(writeNumber(Encoding.UTF8.GetString(reader.ValueSpan)));
                break;
            default:
                canonical.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }
    }

    private static void AppendObject(StringBuilder canonical, ref Utf8JsonReader reader, Func<string, string> writeNumber)
    {
        var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var name = Unescape(reader.ValueSpan);
            reader.Read();
            var value = new StringBuilder();
            Append(value, ref reader, writeNumber);
            members[name] = value.ToString();
        }

        canonical.Append('{');
        foreach (var member in members)
        {
            AppendString(canonical, member.Key);
            canonical.Append(':').Append(member.Value).Append(',');
        }

        canonical.Append('}');
    }

    // Lengths go first, so that no string can look like what stands around it.
    private static void AppendString(StringBuilder canonical, string text) =>
        canonical.Append(CultureInfo.InvariantCulture, $"{text.Length}\"").Append(text).Append('"');

    // The framework's own unescaping throws for half a surrogate pair. JSON allows one; it counts as what UTF-8 makes of it.
    private static string Unescape(ReadOnlySpan<byte> escaped) => Half().Replace(Escape().Replace(Encoding.UTF8.GetString(escaped), Unescape), "\uFFFD");

    private static string Unescape(Match escape) => escape.Value[1] switch
    {
        'u' => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(),
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        var other => other.ToString(),
    };

    [GeneratedRegex(@"\\(u[0-9a-fA-F]{4}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Half();
}
