using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// Reads numbers as JSON means them: <c>1.0</c> is an integer, <c>1e400</c> is a number that no C# type holds. A text that is
/// not what would be written for the value is kept by the object that holds it.
/// </summary>
internal static class JsonNumber
{
    internal static bool TryReadInt64(JsonSource source, out long value)
    {
        value = 0;
        switch (source.TokenType, source.Value)
        {
            case (JsonToken.Integer, long integer):
                value = integer;
                source.IsInexact |= source.IsNegativeZero;
                return true;

            // As doubles the bounds stand for numbers on both sides of them: the decimal tells.
            case (JsonToken.Float, double number) when number >= long.MinValue && number <= long.MaxValue && Math.Floor(number) == number:
                var text = source.NumberText();
                if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) || decimal.Truncate(exact) != exact || exact is < long.MinValue or > long.MaxValue)
                {
                    return false;
                }

                value = (long)exact;
                source.IsInexact = true;
                return true;

            default:
                return false;
        }
    }

    internal static bool TryReadInt32(JsonSource source, out int value)
    {
        var wasInexact = source.IsInexact;
        var isInteger = TryReadInt64(source, out var integer) && integer is >= int.MinValue and <= int.MaxValue;
        source.IsInexact = isInteger ? source.IsInexact : wasInexact;
        value = isInteger ? (int)integer : 0;
        return isInteger;
    }

    internal static bool TryReadDouble(JsonSource source, out double value)
    {
        switch (source.TokenType, source.Value)
        {
            case (JsonToken.Integer, long integer):
                value = integer;
                break;
            case (JsonToken.Integer, BigInteger integer):
                value = (double)integer;
                break;
            case (JsonToken.Float, double number):
                value = number;
                break;
            default:
                value = 0;
                return false;
        }

        source.IsInexact |= !source.IsNumberText(value);
        return !double.IsInfinity(value);
    }

    internal static bool TryReadSingle(JsonSource source, out float value)
    {
        var isNumber = TryReadDouble(source, out var number);
        value = (float)number;
        source.IsInexact = isNumber && (source.IsInexact || JsonConvert.ToString(value) != source.NumberText());
        return isNumber && !float.IsInfinity(value);
    }

    internal static bool TryReadDecimal(JsonSource source, out decimal value)
    {
        value = 0;
        if (source.TokenType is not (JsonToken.Integer or JsonToken.Float))
        {
            return false;
        }

        var text = source.NumberText();
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        source.IsInexact |= value.ToString(CultureInfo.InvariantCulture) != text;
        return true;
    }

    /// <summary>Adds a fault where the number is none that JSON has: Newtonsoft would write a string in its stead.</summary>
    internal static void Validate(double value, RequestFaults faults)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            faults.Add($"is {value.ToString(CultureInfo.InvariantCulture)}: a finite number is required.");
        }
    }
}
