using System.Collections;
using System.Globalization;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Arguments as they stand in a URL, a header, a cookie or a form, whatever the culture.</summary>
internal static class ParameterText
{
    /// <summary>Each value of a list, or the one value; none for null.</summary>
    internal static IEnumerable<string> Each(object? value) => value switch
    {
        null => [],
        string or byte[] => [Of(value)],
        IEnumerable items => items.Cast<object?>().Where(static item => item is not null).Select(static item => Of(item!)),
        _ => [Of(value)],
    };

    /// <summary>The value, a list's with commas between them; null for null.</summary>
    internal static string? Join(object? value) => value is null ? null : string.Join(",", Each(value));

    private static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset moment => Rfc3339.Format(moment),
        DateTime day => Rfc3339.FormatDate(day),
        byte[] bytes => Convert.ToBase64String(bytes),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
