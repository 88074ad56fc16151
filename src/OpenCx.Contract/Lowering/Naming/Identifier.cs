using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>C# names for what goes over the wire.</summary>
internal static class Identifier
{
    /// <summary>
    /// <paramref name="text"/> in PascalCase: parts begin where a character is no letter or digit, capitals inside a part stay.
    /// <c>deepgram/nova-3</c> is <c>DeepgramNova3</c>, <c>3.5-turbo</c> is <c>_3_5Turbo</c>. Empty when no letter or digit is left.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        var startsPart = true;
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                startsPart = true;
                continue;
            }

            var joinsDigits = startsPart && char.IsAsciiDigit(character) && (name.Length == 0 || char.IsAsciiDigit(name[^1]));
            if (joinsDigits)
            {
                name.Append('_');
            }

            name.Append(startsPart ? char.ToUpperInvariant(character) : character);
            startsPart = false;
        }

        return name.ToString();
    }

    /// <summary>The same with a small first letter: for parameters. Never empty.</summary>
    public static string Variable(string text) => Camel(text) is { Length: > 0 } name ? name : "parameter";

    /// <summary><paramref name="name"/> as it stands in source text, where a keyword needs a sign before it.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Camel(string text)
    {
        var name = Pascal(text);
        var capitals = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        var lowered = capitals == name.Length ? capitals : Math.Max(1, capitals - 1);
        return name.Length == 0 ? name : name[..lowered].ToLowerInvariant() + name[lowered..];
    }
}
