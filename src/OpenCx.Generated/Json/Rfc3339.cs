using System.Globalization;

namespace OpenCx.Json;

/// <summary>
/// Dates and times as OpenAPI's <c>date</c> and <c>date-time</c> mean them (RFC 3339, section 5.6): always with an offset,
/// never with a culture.
/// </summary>
internal static class Rfc3339
{
    private const int SecondsLength = 19; // 2026-11-22T12:00:00

    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= SecondsLength || text[10] is not ('T' or 't'))
        {
            return false;
        }

        var end = SecondsLength;
        long ticks = 0;
        if (text[end] == '.')
        {
            var firstDigit = ++end;
            for (var unit = TimeSpan.TicksPerSecond / 10; end < text.Length && text[end] is >= '0' and <= '9'; end++, unit /= 10)
            {
                ticks += (text[end] - '0') * unit;
            }

            if (end == firstDigit)
            {
                return false;
            }
        }

        // RFC 3339 lets T and Z be lower-case; the framework's parser does not.
        var canonical = text.Substring(0, 10) + "T" + text.Substring(11, SecondsLength - 11) + (text.Substring(end) is "z" ? "Z" : text.Substring(end));
        if (!DateTimeOffset.TryParseExact(canonical, ["yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:sszzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
        {
            return false;
        }

        value = value.AddTicks(ticks);
        return true;
    }

    internal static string Format(DateTimeOffset value)
    {
        // Milliseconds are what most servers write, so that most texts come back just as they came.
        var fraction = value.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        var time = value.ToString("yyyy-MM-ddTHH:mm:ss." + fraction, CultureInfo.InvariantCulture);
        return time + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    internal static bool TryParseDate(string text, out DateTime value) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal static string FormatDate(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
