using System.Text;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Texts that end up in the comments of generated code.</summary>
internal static class Prose
{
    /// <summary>
    /// The text with plain line breaks only and without control characters: C# ends a comment at five different characters.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (!char.IsControl(character) || character is '\n' or '\t')
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim('\n');
    }
}
