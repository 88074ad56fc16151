using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenCx.Contract.Reading.Json;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>Which plain scalars are more than strings: the core schema of YAML 1.2.2, section 10.3.2.</summary>
internal static partial class CoreSchema
{
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    public static bool? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>The number that <paramref name="text"/> is, or null when it is none.</summary>
    public static JsonNode? Number(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.'))
        {
            return null;
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return OctalPattern().IsMatch(text) ? InBase(text, 8) : null;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return HexadecimalPattern().IsMatch(text) ? InBase(text, 16) : null;
        }

        return DecimalPattern().Match(text) is { Success: true } match ? Decimal(match) : null;
    }

    /// <summary>Infinity and not-a-number are numbers in YAML and none in JSON.</summary>
    public static bool IsBeyondJson(string text) => BeyondJsonPattern().IsMatch(text);

    private static JsonNode Decimal(Match match)
    {
        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        var whole = match.Groups["whole"].Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var fraction = match.Groups["fraction"].Value is { Length: > 0 } decimals ? "." + decimals : "";
        return JsonNumber.Create(sign + whole + fraction + match.Groups["exponent"].Value);
    }

    private static JsonNode InBase(string text, int @base)
    {
        var value = text.Skip(2).Aggregate(BigInteger.Zero, (sum, digit) => (sum * @base) + int.Parse([digit], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return JsonNumber.Create(value.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^0o[0-7]{1,64}\z")]
    private static partial Regex OctalPattern();

    [GeneratedRegex(@"^0x[0-9a-fA-F]{1,64}\z")]
    private static partial Regex HexadecimalPattern();

    [GeneratedRegex(@"^(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>(?:[eE][-+]?[0-9]+)?)\z")]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex BeyondJsonPattern();
}
