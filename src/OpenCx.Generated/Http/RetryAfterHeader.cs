using System.Globalization;

namespace OpenCx.Http;

/// <summary>Reads <c>Retry-After</c> (RFC 9110, 10.2.3): seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    /// <summary>How long to wait from now; null where the server does not say, or not in either form.</summary>
    internal static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values) || values.FirstOrDefault()?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.All(static digit => digit is >= '0' and <= '9'))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        }

        if (!HttpDate.TryParse(text, out var date))
        {
            return null;
        }

        var wait = date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
