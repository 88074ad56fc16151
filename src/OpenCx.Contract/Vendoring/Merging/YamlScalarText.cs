using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenCx.Contract.Reading.Yaml;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>Texts as YAML scalars: plain where nobody can take them for anything else, in double quotes otherwise.</summary>
internal static partial class YamlScalarText
{
    /// <summary>Whether it reads best as a literal block, and survives as one.</summary>
    public static bool IsBlock(string text) =>
        text.Contains('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal) && BlockPattern().IsMatch(text) && !text.Any(IsEscaped);

    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Keys are names: what looks like a number is one no more than in JSON, but other readers think so.</summary>
    public static string OfKey(string name) => name == "<<" ? Quoted(name) : Of(name);

    private static bool IsPlain(string text) =>
        PlainPattern().IsMatch(text) && !CoreSchema.IsNull(text) && CoreSchema.Boolean(text) is null && !OlderBooleanPattern().IsMatch(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsEscaped(character) => quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsEscaped(char character) =>
        character != '\n' && char.IsControl(character) || character is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';

    // A version of three numbers; or what begins like a word, a path or a keyword, and holds nothing that begins a comment or ends a key.
    [GeneratedRegex(@"^(?:[0-9]+\.[0-9]+\.[0-9]+|[A-Za-z_/$](?:[A-Za-z0-9_/.,;()'+@$?=*&!{}~-]|:(?=[^ ])| (?=[A-Za-z0-9_/(]))*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPattern();

    // No line ends in a space (an editor would take it away), and the first shows the indent.
    [GeneratedRegex(@"\A[^ \n](?:[^\n]*[^ \n])?(?:\n(?:[^\n]*[^ \n])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockPattern();

    // What YAML 1.1 readers take for true and false.
    [GeneratedRegex(@"^(?:y|n|yes|no|on|off)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OlderBooleanPattern();
}
