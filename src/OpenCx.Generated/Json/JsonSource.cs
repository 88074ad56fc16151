using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>
/// JSON text being read: Newtonsoft's tokens, the place in the document, the exact text of a value, and the drift seen on
/// the way. Stricter than Newtonsoft alone: comments, single quotes, bare names, <c>undefined</c> and <c>NaN</c> are no JSON.
/// </summary>
internal sealed class JsonSource : IDisposable
{
    /// <summary>How deep a document may nest: Newtonsoft's own default, enough for any API and too little for an attack.</summary>
    internal const int MaxDepth = 64;

    /// <summary>How many characters of a value are told.</summary>
    private const int MaxTold = 64;

    private readonly char[] _text;
    private readonly DriftLog _drift;
    private readonly JsonTextReader _reader;
    private readonly JsonPath _path = new();
    private readonly JsonNames _names = new();
    private readonly bool _hasEscapes;
    private int _line = 1;
    private int _lineStart;

    internal JsonSource(char[] text, int length, DriftLog drift, int maxDepth = MaxDepth)
    {
        _text = text;
        _drift = drift;

        // Most texts hold none at all, which is sooner seen by one character than by two.
        _hasEscapes = text.AsSpan(0, length).IndexOf('\\') >= 0 && text.AsSpan(0, length).IndexOf("\\u".AsSpan()) >= 0;
        _reader = new JsonTextReader(new CharArrayReader(text, length))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = maxDepth,
            ArrayPool = JsonCharPool.Instance,
            PropertyNameTable = _names,
            CloseInput = false,
        };
    }

    /// <summary>The kind of the current token.</summary>
    internal JsonToken TokenType => _reader.TokenType;

    /// <summary>The value of the current token.</summary>
    internal object? Value => _reader.Value;

    /// <summary>Where in the document the source stands.</summary>
    internal JsonPath Path => _path;

    /// <summary>
    /// Set when a value was read whose canonical text is not the text that came (<c>12.50</c>, an upper-case UUID, a list
    /// with an unreadable item): the object that holds it then keeps the text, and nothing is lost on the way back.
    /// </summary>
    internal bool IsInexact { get; set; }

    /// <summary>Whether the current token is the integer <c>-0</c>, of which no C# integer keeps the sign.</summary>
    internal bool IsNegativeZero => Value is 0L && IsNumberText("-0");

    /// <summary>Whether the current token is a text in which the reader may have put U+FFFD for an escaped half of a surrogate pair.</summary>
    internal bool HoldsReplacement => _hasEscapes && Value is string text && text.IndexOf('\ufffd') >= 0;

    /// <summary>The offset just past the current token.</summary>
    internal int Position
    {
        get
        {
            for (; _line < _reader.LineNumber; _line++)
            {
                var end = _lineStart;
                while (_text[end] is not ('\r' or '\n'))
                {
                    end++;
                }

                _lineStart = _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : end + 1;
            }

            return _lineStart + _reader.LinePosition;
        }
    }

    /// <summary>Moves to the next token.</summary>
    /// <exception cref="JsonReaderException">The text is no JSON, or ends too early.</exception>
    internal void Read()
    {
        if (!_reader.Read())
        {
            throw NotJson("the text ends in the middle of a value");
        }

        switch (_reader.TokenType)
        {
            case JsonToken.Comment:
                throw NotJson("a comment");
            case JsonToken.Undefined:
                throw NotJson("a missing value");
            case JsonToken.String or JsonToken.PropertyName when _reader.QuoteChar != '"':
                throw NotJson("a text without double quotes");
            case JsonToken.Integer or JsonToken.Float when !IsJsonNumber():
                throw NotJson("a number that JSON does not have");
            case JsonToken.StartConstructor:
                throw NotJson("a constructor");
        }
    }

    /// <summary>Moves to the next member's name, or to the end of the object.</summary>
    /// <param name="expected">The name that most likely comes.</param>
    internal void ReadName(string? expected)
    {
        _names.Expected = expected;
        Read();
    }

    /// <summary>Reads on to the end of the text, which must hold nothing more.</summary>
    internal void ReadEnd()
    {
        if (_reader.Read())
        {
            throw NotJson("more text after the value");
        }
    }

    /// <summary>The text from an offset to the current token, without the white space around it.</summary>
    internal string TextFrom(int start) => _text.AsSpan(start, Position - start).Trim().ToString();

    /// <summary>Whether the current token, which is a number, is written just so.</summary>
    internal bool IsNumberText(string text) => NumberSpan().SequenceEqual(text.AsSpan());

    /// <summary>Whether the current token, which is a number of this value, is written as the value is.</summary>
    internal bool IsNumberText(double value) => IsShortDecimal(NumberSpan(), value) || IsNumberText(JsonConvert.ToString(value));

    /// <summary>The text of the current token, which is a number.</summary>
    internal string NumberText() => NumberSpan().ToString();

    /// <summary>Notes that the current value is not what the contract says, and passes it.</summary>
    /// <param name="expected">What the contract says: <c>a string</c>.</param>
    /// <returns>False, so that a codec can return it.</returns>
    internal bool Reject(string expected)
    {
        var kind = TokenType == JsonToken.Null ? ContractDriftKind.UnexpectedNull : ContractDriftKind.WrongType;
        Report(kind, expected, DescribeCurrent());
        Skip();
        return false;
    }

    /// <summary>Notes a departure from the contract at the current place.</summary>
    internal void Report(ContractDriftKind kind, string expected, string actual) =>
        _drift.Add(kind, _path.Describe(_drift.Redact), expected, actual);

    /// <summary>Passes the rest of the current value.</summary>
    internal void Skip()
    {
        if (TokenType is not (JsonToken.StartObject or JsonToken.StartArray))
        {
            return;
        }

        for (var depth = _reader.Depth; _reader.Depth > depth || TokenType is not (JsonToken.EndObject or JsonToken.EndArray);)
        {
            Read();
        }
    }

    /// <summary>Reads the current value whatever it is, with every digit it came with.</summary>
    internal JToken ReadRaw()
    {
        switch (TokenType)
        {
            case JsonToken.StartObject:
                var members = new JObject();
                for (Read(); TokenType != JsonToken.EndObject; Read())
                {
                    var name = (string)Value!;
                    Read();
                    members[name] = ReadRaw();
                }

                return members;

            case JsonToken.StartArray:
                var items = new JArray();
                for (Read(); TokenType != JsonToken.EndArray; Read())
                {
                    items.Add(ReadRaw());
                }

                return items;

            case JsonToken.Integer:
                return IsNegativeZero ? new JRaw("-0") : new JValue(Value);

            case JsonToken.Float:
                return ReadRawNumber();

            default:
                return new JValue(Value);
        }
    }

    /// <summary>The current value in words: <c>the string "abc"</c>.</summary>
    internal string DescribeCurrent() => TokenType switch
    {
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "an array",
        JsonToken.Null => "null",
        JsonToken.Boolean => (bool)Value! ? "true" : "false",
        JsonToken.Integer or JsonToken.Float => "the number " + Excerpt.Marked(_drift.Redact(NumberText()), MaxTold),
        _ => "the string " + JsonConvert.ToString(Excerpt.Marked(_drift.Redact((string)Value!), MaxTold)),
    };

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)_reader).Dispose();

    /// <summary>The error of a text that is no JSON.</summary>
    internal JsonReaderException NotJson(string found) => new(
        string.Format(CultureInfo.InvariantCulture, "The text is not JSON: {0} at line {1}, position {2}.", found, _reader.LineNumber, _reader.LinePosition),
        _drift.Redact(_reader.Path), _reader.LineNumber, _reader.LinePosition, null);

    private ReadOnlySpan<char> NumberSpan()
    {
        var end = Position;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '+' or '-' or '.'))
        {
            start--;
        }

        return _text.AsSpan(start, end - start);
    }

    /// <summary>Newtonsoft also reads octal and hexadecimal numbers, NaN, Infinity, and numbers with a bare point.</summary>
    private bool IsJsonNumber()
    {
        var digits = NumberSpan();
        if (digits[0] == '-')
        {
            digits = digits.Slice(1);
        }

        var point = digits.IndexOf('.');
        return digits.Length > 0
            && digits[0] is >= '0' and <= '9'
            && (digits[0] != '0' || digits.Length == 1 || digits[1] is '.' or 'e' or 'E')
            && (point < 0 || (point + 1 < digits.Length && digits[point + 1] is >= '0' and <= '9'));
    }

    /// <summary>
    /// Whether a number is a decimal that is written back as it stands, seen without writing it. Of up to 15 digits no two
    /// decimals are the same double, so that none is written shorter; and no such number is so small or large as to have an exponent.
    /// </summary>
    private static bool IsShortDecimal(ReadOnlySpan<char> text, double value)
    {
        const int ExactDigits = 15;
        const double Least = 0.001;
        return text.IndexOf('.') >= 0
            && text.Length <= ExactDigits + 1
            && Math.Abs(value) >= Least
            && text[text.Length - 1] is >= '1' and <= '9'
            && text.IndexOfAny('e', 'E') < 0;
    }

    private JToken ReadRawNumber()
    {
        var number = (double)Value!;
        if (IsNumberText(number))
        {
            return new JValue(number);
        }

        var text = NumberText();
        var isDecimal = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
        return isDecimal && exact.ToString(CultureInfo.InvariantCulture) == text ? new JValue(exact) : new JRaw(text);
    }
}
