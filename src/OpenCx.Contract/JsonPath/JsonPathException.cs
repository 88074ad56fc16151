namespace OpenCx.Contract.JsonPath;

/// <summary>A JSONPath expression that is not valid under RFC 9535, or that can't be evaluated within bounds.</summary>
public sealed class JsonPathException : FormatException
{
    private const int MaxShown = 200;

    internal JsonPathException(string expression, int offset, string expected)
        : base($"JSONPath \"{Excerpt(expression, 0, MaxShown)}\": expected {expected} at offset {offset}, found {Found(expression, offset)}.")
    {
        Offset = offset;
        Expected = expected;
    }

    internal JsonPathException(string message)
        : base(message)
    {
    }

    /// <summary>Where the expression stops being valid, in UTF-16 code units; null when it failed while being evaluated.</summary>
    public int? Offset { get; }

    /// <summary>What would have been right at <see cref="Offset"/>.</summary>
    public string? Expected { get; }

    private static string Found(string expression, int offset) =>
        offset >= expression.Length ? "the end" : $"\"{Excerpt(expression, offset, 12)}\"";

    private static string Excerpt(string text, int start, int length) =>
        string.Concat(text.Skip(start).Take(length).Select(character => char.IsControl(character) ? ' ' : character))
        + (text.Length - start > length ? "..." : "");
}
