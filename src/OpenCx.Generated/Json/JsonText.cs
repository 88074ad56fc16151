using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>JSON text to value and back.</summary>
internal static class JsonText
{
    private static readonly Regex NotAscii = new(@"[\x7F-\uFFFF]", RegexOptions.CultureInvariant);

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="text">Holds the text from its start.</param>
    /// <param name="length">How many characters of it.</param>
    /// <param name="codec">How to read it.</param>
    /// <param name="drift">Takes what departs from the contract.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is no JSON, or holds no such value at its root.</exception>
    internal static T Read<T>(char[] text, int length, JsonCodec<T> codec, DriftLog drift, int maxDepth = JsonSource.MaxDepth)
    {
        using var source = new JsonSource(text, length, drift, maxDepth);
        source.Read();
        var found = source.DescribeCurrent();
        if (!codec.TryRead(source, out var value))
        {
            throw new JsonReaderException($"Expected {codec.Expected}, received {found}.");
        }

        source.ReadEnd();
        return value;
    }

    /// <summary>Reads any JSON, which was read or written once before and is known to be some.</summary>
    internal static JToken ReadRaw(string text) => Read(text.ToCharArray(), text.Length, JsonCodecs.Raw, new DriftLog(), BoundedJsonWriter.MaxDepth);

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="output">Where to.</param>
    /// <param name="codec">How to write it.</param>
    /// <param name="value">What.</param>
    internal static void Write<T>(TextWriter output, JsonCodec<T> codec, T value)
    {
        using var writer = new BoundedJsonWriter(output) { CloseOutput = false, ArrayPool = JsonCharPool.Instance };
        codec.Write(writer, value);
    }

    /// <summary>
    /// Writes the text of a value that was read without a fault. A writer that makes a tree would take it as one leaf of that, and one
    /// that indents, escapes more than JSON asks for or quotes in its own way would leave it as it stands: these get its tokens.
    /// </summary>
    internal static void WriteRaw(JsonWriter writer, string text)
    {
        if (writer is JsonTextWriter { Formatting: Formatting.None, StringEscapeHandling: StringEscapeHandling.Default, QuoteChar: '"', QuoteName: true })
        {
            writer.WriteRawValue(StrictJson.Of(text));
        }
        else
        {
            JsonCodecs.Raw.Write(writer, ReadRaw(text));
        }
    }

    /// <summary>A value as JSON text.</summary>
    internal static string Of<T>(JsonCodec<T> codec, T value)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(output, codec, value);
        return output.ToString();
    }

    /// <summary>The same JSON, with escapes for the characters that a header cannot hold.</summary>
    internal static string InAscii(string text) => NotAscii.Replace(text, static found => FormattableString.Invariant($"\\u{(int)found.Value[0]:X4}"));

    /// <summary>As JSON text, a value that was just read, so that all it keeps of its own text stands.</summary>
    internal static string OfUnchanged<T>(JsonCodec<T> codec, T value)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = new UnchangedJsonWriter(output))
        {
            codec.Write(writer, value);
        }

        return output.ToString();
    }
}
