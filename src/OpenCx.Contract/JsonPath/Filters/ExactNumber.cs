using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>
/// A JSON number as the decimal it is written as, 0.<see cref="Digits"/> x 10^<see cref="Exponent"/> without zeros at
/// either end of the digits: 1, 1.0 and 10e-1 are one number, and no two numbers become one by rounding.
/// </summary>
internal readonly record struct ExactNumber(int Sign, BigInteger Exponent, string Digits) : IComparable<ExactNumber>
{
    public static ExactNumber Of(JsonNode number) => Parse(number.ToJsonString());

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        var magnitude = Exponent.CompareTo(other.Exponent);
        return Sign * (magnitude != 0 ? magnitude : string.CompareOrdinal(Digits, other.Digits));
    }

    private static ExactNumber Parse(string json)
    {
        var parts = json.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var integerDigits = point < 0 ? parts[0].Length : point;

        var withoutLeadingZeros = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var leadingZeros = parts[0].Length - (point < 0 ? 0 : 1) - withoutLeadingZeros.Length;
        var digits = withoutLeadingZeros.TrimEnd('0');
        if (digits.Length == 0)
        {
            return new ExactNumber(0, BigInteger.Zero, digits);
        }

        var exponent = parts.Length == 1 ? BigInteger.Zero : BigInteger.Parse(parts[1], CultureInfo.InvariantCulture);
        return new ExactNumber(json[0] == '-' ? -1 : 1, exponent + integerDigits - leadingZeros, digits);
    }
}
