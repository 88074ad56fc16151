namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A C# name for any text that goes over the wire, were it only signs.</summary>
internal static class WireName
{
    public static string Of(string wire)
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
