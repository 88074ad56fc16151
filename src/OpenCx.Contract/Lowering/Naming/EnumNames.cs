using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A readable C# name for every value of an enum, each different.</summary>
internal static class EnumNames
{
    private static readonly string[] MembersOfEveryEnum = ["Codec", "Equals", "Finalize", "GetHashCode", "GetType", "IsKnown", "Known", "MemberwiseClone", "ReferenceEquals", "ToString", "Value"];

    public static IEnumerable<string> Of(EnumBody body, string typeName)
    {
        var unique = new UniqueNames([.. MembersOfEveryEnum, typeName]);
        return [.. body.Values.Select(value => unique.Take(NameOf(value)))];
    }

    private static string NameOf(EnumValue value)
    {
        var wanted = value.Name is { } given ? Identifier.Pascal(given) : "";
        return wanted.Length > 0 ? wanted : NameOf(value.Wire);
    }

    private static string NameOf(string wire)
    {
        var name = Identifier.Pascal(wire);
        if (name.Length == 0)
        {
            return wire.Length == 0 ? "Empty" : string.Concat(wire.Take(8).Select(SymbolName));
        }

        // "-1" and "+1", "-created" and "created": here the sign is the difference.
        return wire[0] is '-' or '+' ? SymbolName(wire[0]) + name.TrimStart('_') : name;
    }

    private static string SymbolName(char symbol) => symbol switch
    {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '?' => "Question",
        '#' => "Hash",
        '$' => "Dollar",
        '@' => "At",
        '~' => "Tilde",
        '^' => "Caret",
        '_' => "Underscore",
        ' ' => "Space",
        _ => $"U{(int)symbol:X4}",
    };
}
