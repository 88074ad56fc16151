namespace OpenCx;

/// <summary>
/// A phone number in E.164 form, as <c>handoff_phone_number</c> takes it: <c>+</c>, then at
/// most 15 ASCII digits of which the first is not 0, and nothing before, between or after.
/// </summary>
/// <remarks>
/// Source: ITU-T E.164 (11/2010). It sets an upper limit and no lower one, so neither does this type; whether a number is
/// in service is for the network to say.
/// </remarks>
public readonly struct E164PhoneNumber : IEquatable<E164PhoneNumber>
{
    private const int MaxDigits = 15;

    private readonly string? _number;

    private E164PhoneNumber(string number) => _number = number;

    /// <summary>Reads a number that is already in E.164 form.</summary>
    /// <param name="number">The number: <c>+14155550123</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="number"/> is not in E.164 form; the message says what would be.</exception>
    public static E164PhoneNumber Parse(string number)
    {
        if (number is null)
        {
            throw new ArgumentNullException(nameof(number));
        }

        return TryParse(number, out var parsed) ? parsed : throw new FormatException(DescribeFault(number));
    }

    /// <summary>Reads a number that is already in E.164 form, if it is.</summary>
    /// <param name="number">The number: <c>+14155550123</c>.</param>
    /// <param name="parsed">The number, or the empty default where there is none.</param>
    /// <returns>Whether <paramref name="number"/> is in E.164 form.</returns>
    public static bool TryParse(string? number, out E164PhoneNumber parsed)
    {
        parsed = IsValid(number) ? new E164PhoneNumber(number!) : default;
        return parsed._number is not null;
    }

    /// <summary>
    /// Reads a number as a person types it: <c>+1 (415) 555-0123</c>, <c>0044 20 7946 0958</c>. Nothing is guessed: the
    /// country code must be there, after <c>+</c> or the international prefix <c>00</c>.
    /// </summary>
    /// <remarks>
    /// Spaces, hyphens, dots and paired parentheses are dropped. A trunk prefix in parentheses, as in <c>+44 (0)20</c> and
    /// <c>+44 (020)</c>, is refused: most countries drop that zero abroad, some keep it.
    /// </remarks>
    /// <param name="typed">What was typed.</param>
    /// <param name="normalized">The number, or the empty default where there is none.</param>
    /// <returns>Whether <paramref name="typed"/> names one number beyond doubt.</returns>
    public static bool TryNormalize(string? typed, out E164PhoneNumber normalized) =>
        TryParse(TypedPhoneNumber.Normalize(typed.AsSpan().Trim()), out normalized);

    /// <summary>Whether a number is in E.164 form.</summary>
    /// <param name="number">The number: <c>+14155550123</c>.</param>
    /// <returns>True where the whole string is a number in E.164 form; false for null.</returns>
    public static bool IsValid(string? number)
    {
        var characters = number.AsSpan();
        if (characters.Length is < 2 or > 1 + MaxDigits || characters[0] != '+' || characters[1] == '0')
        {
            return false;
        }

        foreach (var character in characters.Slice(1))
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number as the API takes it.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator string(E164PhoneNumber number) => number.ToString();

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator ==(E164PhoneNumber left, E164PhoneNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    public static bool operator !=(E164PhoneNumber left, E164PhoneNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(E164PhoneNumber other) => string.Equals(_number, other._number, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is E164PhoneNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number is null ? 0 : StringComparer.Ordinal.GetHashCode(_number);

    /// <summary>The number: <c>+14155550123</c>.</summary>
    /// <returns>The number, or an empty string for the default of this type.</returns>
    public override string ToString() => _number ?? string.Empty;

    internal static string DescribeFault(string number)
    {
        var fault = $"{QuotedValue.Of(number)} is not an E.164 phone number: \"+\", then at most {MaxDigits} digits 0-9, the first of them not 0, and nothing else";
        return TryNormalize(number, out var meant) ? $"{fault}; did you mean \"{meant}\"?" : fault + ".";
    }
}
