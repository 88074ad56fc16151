using System.Globalization;

namespace OpenCx.Json;

/// <summary>
/// Dates and times as OpenAPI's <c>date</c> and <c>date-time</c> mean them (RFC 3339, section 5.6): always with an offset,
/// never with a culture. They stand in every answer, so that reading one makes no text beside the one that came.
/// </summary>
internal static class Rfc3339
{
    private const int DateLength = 10; // 2026-11-22
    private const int SecondsLength = 19; // 2026-11-22T12:00:00
    private const int UtcMillisecondsLength = 24; // 2026-11-22T12:00:00.000Z
    private const int MaxLength = 33; // 2026-11-22T12:00:00.0000000+01:00

    private static readonly TimeSpan LongestOffset = TimeSpan.FromHours(14);

    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        var rest = text.AsSpan();
        if (rest.Length <= SecondsLength
            || !TryReadDate(rest.Slice(0, DateLength), out var date)
            || !TryReadTime(rest.Slice(DateLength, SecondsLength - DateLength), out var ticks))
        {
            return false;
        }

        rest = rest.Slice(SecondsLength);
        if (!TryTakeFraction(ref rest, out var fraction) || !TryReadOffset(rest, out var offset))
        {
            return false;
        }

        // At either end of the calendar an offset can lead out of it.
        var local = date.Ticks + ticks + fraction;
        var utc = local - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || Math.Max(local, utc) > DateTime.MaxValue.Ticks || (IsLeapSecond(text) && (utc - fraction) % TimeSpan.TicksPerDay != 0))
        {
            return false;
        }

        // No place on Earth is further from UTC, and a DateTimeOffset holds no more: the moment itself is the same.
        value = offset.Duration() <= LongestOffset ? new DateTimeOffset(local, offset) : new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }

    internal static string Format(DateTimeOffset value)
    {
        Span<char> text = stackalloc char[MaxLength];
        return text.Slice(0, Format(value, text)).ToString();
    }

    /// <summary>Whether a text is what would be written for the value that was read from it.</summary>
    internal static bool IsCanonical(string text, DateTimeOffset value)
    {
        // What most servers write: it says all the digits there are, and its letters are the capitals.
        if (text.Length == UtcMillisecondsLength && text[DateLength] == 'T' && text[SecondsLength] == '.' && text[UtcMillisecondsLength - 1] == 'Z' && !IsLeapSecond(text))
        {
            return true;
        }

        Span<char> canonical = stackalloc char[MaxLength];
        return canonical.Slice(0, Format(value, canonical)).SequenceEqual(text.AsSpan());
    }

    internal static bool TryParseDate(string text, out DateTime value) => TryReadDate(text.AsSpan(), out value);

    internal static string FormatDate(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Format(DateTimeOffset value, Span<char> text)
    {
        var length = 0;
        Append(text, ref length, value.Year, 4);
        Append(text, ref length, '-', value.Month);
        Append(text, ref length, '-', value.Day);
        Append(text, ref length, 'T', value.Hour);
        Append(text, ref length, ':', value.Minute);
        Append(text, ref length, ':', value.Second);

        // Milliseconds are what most servers write, so that most texts come back just as they came.
        text[length++] = '.';
        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        var isWholeMilliseconds = fraction % TimeSpan.TicksPerMillisecond == 0;
        Append(text, ref length, isWholeMilliseconds ? fraction / (int)TimeSpan.TicksPerMillisecond : fraction, isWholeMilliseconds ? 3 : 7);
        if (value.Offset == TimeSpan.Zero)
        {
            text[length++] = 'Z';
            return length;
        }

        Append(text, ref length, value.Offset < TimeSpan.Zero ? '-' : '+', Math.Abs(value.Offset.Hours));
        Append(text, ref length, ':', Math.Abs(value.Offset.Minutes));
        return length;
    }

    private static void Append(Span<char> text, ref int length, char separator, int number)
    {
        text[length++] = separator;
        Append(text, ref length, number, 2);
    }

    private static void Append(Span<char> text, ref int length, int number, int digits)
    {
        for (var index = length + digits - 1; index >= length; index--, number /= 10)
        {
            text[index] = (char)('0' + (number % 10));
        }

        length += digits;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out DateTime date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-'
            || !TryReadNumber(text.Slice(0, 4), out var year) || year == 0
            || !TryReadNumber(text.Slice(5, 2), out var month) || month is 0 or > 12
            || !TryReadNumber(text.Slice(8, 2), out var day) || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    // RFC 3339 lets T and Z be lower-case.
    private static bool TryReadTime(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text[0] is not ('T' or 't') || text[3] != ':' || text[6] != ':'
            || !TryReadNumber(text.Slice(1, 2), out var hour) || hour > 23
            || !TryReadNumber(text.Slice(4, 2), out var minute) || minute > 59
            || !TryReadNumber(text.Slice(7, 2), out var second) || second > 60)
        {
            return false;
        }

        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    // Some days end in UTC with a second more, which a DateTimeOffset counts as the first of the next day.
    private static bool IsLeapSecond(string text) => text[SecondsLength - 2] == '6';

    private static bool TryTakeFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (rest[0] != '.')
        {
            return true;
        }

        var end = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; end < rest.Length && rest[end] is >= '0' and <= '9'; end++, unit /= 10)
        {
            ticks += (rest[end] - '0') * unit;
        }

        rest = rest.Slice(end);
        return end > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.Length == 1)
        {
            return text[0] is 'Z' or 'z';
        }

        // Some servers leave the colon out, as ISO 8601 lets them.
        if (text.Length < 5 || text[0] is not ('+' or '-') || text.Length != (text[3] == ':' ? 6 : 5)
            || !TryReadNumber(text.Slice(1, 2), out var hours) || hours > 23
            || !TryReadNumber(text.Slice(text.Length - 2), out var minutes) || minutes > 59)
        {
            return false;
        }

        var total = (hours * 60) + minutes;
        offset = TimeSpan.FromMinutes(text[0] == '-' ? -total : total);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
