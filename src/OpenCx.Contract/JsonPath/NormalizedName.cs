using System.Globalization;
using System.Text;

namespace OpenCx.Contract.JsonPath;

/// <summary>A member's name as a normalized path writes it (RFC 9535, section 2.7): single-quoted, with the shortest escapes.</summary>
internal static class NormalizedName
{
    public static StringBuilder AppendTo(StringBuilder path, string name)
    {
        path.Append('\'');
        foreach (var character in name)
        {
            path.Append(Escape(character));
        }

        return path.Append('\'');
    }

    private static string Escape(char character) => character switch
    {
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        '\'' => @"\'",
        '\\' => @"\\",
        < ' ' => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
