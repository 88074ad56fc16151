namespace OpenCx;

/// <summary>The start of a text that is too long to be told whole. No surrogate pair is cut in two, of which UTF-8 could carry neither half.</summary>
internal static class Excerpt
{
    /// <summary>The text, or as much of it as fits, with a mark that there was more.</summary>
    /// <param name="text">The text, without anything secret: a part of that might be left.</param>
    /// <param name="most">How many characters fit, the mark included.</param>
    internal static string Marked(string text, int most) => text.Length <= most ? text : Of(text, most - 1) + "…";

    /// <summary>The text, or as much of it as fits.</summary>
    /// <inheritdoc cref="Marked(string, int)"/>
    internal static string Of(string text, int most) =>
        text.Length <= most ? text : text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most);
}
