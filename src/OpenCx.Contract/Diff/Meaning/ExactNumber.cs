using System.Globalization;
using System.Numerics;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A JSON number with all its digits: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are the same one.</summary>
internal sealed class ExactNumber : IComparable<ExactNumber>, IEquatable<ExactNumber>
{
    private const long ExponentLimit = 1_000_000_000;

    private const int MostDigitsToMultiply = 100;

    private readonly int _sign;
    private readonly string _digits;
    private readonly long _exponent;

    private ExactNumber(int sign, string digits, long exponent)
    {
        _sign = sign;
        _digits = digits;
        _exponent = exponent;
    }

    public static ExactNumber Zero { get; } = new(0, "", 0);

    public static ExactNumber One { get; } = new(1, "1", 0);

    /// <summary>Reads a number in JSON's grammar.</summary>
    public static ExactNumber Parse(string json)
    {
        var mantissa = json.AsSpan();
        long exponent = 0;
        if (mantissa.IndexOfAny('e', 'E') is var e and >= 0)
        {
            exponent = ParseExponent(mantissa[(e + 1)..]);
            mantissa = mantissa[..e];
        }

        var negative = mantissa is ['-', ..];
        mantissa = mantissa.TrimStart("+-");
        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var significant = digits.TrimStart('0').TrimEnd('0');
        exponent += digits.Length - digits.AsSpan().TrimEnd('0').Length;
        return significant.Length == 0 ? Zero : new ExactNumber(negative ? -1 : 1, significant, exponent);
    }

    /// <summary>The value, where a <see cref="decimal"/> can hold it exactly.</summary>
    public decimal? ToDecimal() =>
        decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Parse(value.ToString(CultureInfo.InvariantCulture)).Equals(this) ? value : null;

    /// <summary>
    /// The least number that is a multiple of both; of numbers so far apart that it would be a very long one, the greater of
    /// the two.
    /// </summary>
    public ExactNumber LeastCommonMultiple(ExactNumber other)
    {
        var unit = Math.Min(_exponent, other._exponent);
        return WholeUnits(unit) is { } a && other.WholeUnits(unit) is { } b
            ? Parse(string.Create(CultureInfo.InvariantCulture, $"{a / BigInteger.GreatestCommonDivisor(a, b) * b}e{unit}"))
            : CompareTo(other) > 0 ? this : other;
    }

    /// <summary>Whether it is some times the other; not where that is a very long number.</summary>
    public bool IsMultipleOf(ExactNumber other)
    {
        var unit = Math.Min(_exponent, other._exponent);
        return WholeUnits(unit) is { } a && other.WholeUnits(unit) is { } b && (a % b).IsZero;
    }

    public int CompareTo(ExactNumber? other)
    {
        if (other is null || _sign != other._sign)
        {
            return _sign.CompareTo(other?._sign ?? int.MinValue);
        }

        var magnitude = (_digits.Length + _exponent).CompareTo(other._digits.Length + other._exponent);
        return _sign * (magnitude != 0 ? magnitude : Math.Sign(string.CompareOrdinal(_digits, other._digits)));
    }

    public bool Equals(ExactNumber? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as ExactNumber);

    public override int GetHashCode() => HashCode.Combine(_sign, _digits, _exponent);

    /// <summary>The number as people write it; very large and very small ones with an exponent.</summary>
    public override string ToString()
    {
        var sign = _sign < 0 ? "-" : "";
        return (_exponent, _digits.Length + _exponent) switch
        {
            _ when _sign == 0 => "0",
            ( >= 0, <= 28) => sign + _digits + new string('0', (int)_exponent),
            ( < 0, > 0) => sign + _digits.Insert((int)(_digits.Length + _exponent), "."),
            ( < 0, > -28) => sign + "0." + new string('0', (int)-(_digits.Length + _exponent)) + _digits,
            _ => string.Create(CultureInfo.InvariantCulture, $"{sign}{_digits}e{_exponent}"),
        };
    }

    /// <summary>The number's magnitude as a count of units of that power of ten; null for zero, and where the count is very long.</summary>
    private BigInteger? WholeUnits(long unit) =>
        _sign != 0 && _digits.Length + _exponent - unit <= MostDigitsToMultiply
            ? BigInteger.Parse(_digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)(_exponent - unit))
            : null;

    private static long ParseExponent(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, -ExponentLimit, ExponentLimit)
            : text is ['-', ..] ? -ExponentLimit : ExponentLimit;
}
