using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OpenCx.Construction;

namespace OpenCx.DependencyInjection;

/// <summary>
/// Sets options from a section of the configuration. By hand: a binder by reflection passes over a misspelt key in silence,
/// takes the <c>100</c> of somebody who means seconds for days, and is not safe to trim.
/// </summary>
internal static class ConfigurationBinding
{
    private static readonly Dictionary<string, Func<OpenCxClientOptions, string, string?>> Setters = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(OpenCxClientOptions.ApiKey)] = static (options, text) => Accept(options.ApiKey = text),
        [nameof(OpenCxClientOptions.BaseUrl)] = static (options, text) => SetAddress(text, value => options.BaseUrl = value),
        [nameof(OpenCxClientOptions.Timeout)] = static (options, text) => SetTime(text, value => options.Timeout = value),
        [nameof(OpenCxClientOptions.AttemptTimeout)] = static (options, text) => SetTime(text, value => options.AttemptTimeout = value),
        [nameof(OpenCxClientOptions.MaxRetries)] = static (options, text) => SetNumber(text, value => options.MaxRetries = value),
        [nameof(OpenCxClientOptions.MaxRetryAfter)] = static (options, text) => SetTime(text, value => options.MaxRetryAfter = value),
        [nameof(OpenCxClientOptions.MaxResponseBytes)] = static (options, text) => SetNumber(text, value => options.MaxResponseBytes = value),
        [nameof(OpenCxClientOptions.ValidateRequests)] = static (options, text) => SetFlag(text, value => options.ValidateRequests = value),
        [nameof(OpenCxClientOptions.StrictResponses)] = static (options, text) => SetFlag(text, value => options.StrictResponses = value),
    };

    /// <summary>Sets what the section holds.</summary>
    /// <exception cref="OptionsValidationException">A key is no option, or a value can't be read; the message names every one.</exception>
    internal static void Apply(string name, IConfiguration configuration, OpenCxClientOptions options)
    {
        var faults = new List<string>();
        foreach (var entry in configuration.GetChildren())
        {
            if (!Setters.TryGetValue(entry.Key, out var set))
            {
                faults.Add($"{entry.Path} is no option: expected one of {string.Join(", ", Setters.Keys)}.");
            }
            else if (entry.GetChildren().Any())
            {
                faults.Add($"{entry.Path} is a section: expected a single value.");
            }
            else if (entry.Value is { } text && set(options, text) is { } expected)
            {
                faults.Add($"{entry.Path} is '{Show(entry.Key, text)}': expected {expected}.");
            }
        }

        if (faults.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(OpenCxClientOptions), faults);
        }
    }

    private static string Show(string key, string text) =>
        key.Equals(nameof(OpenCxClientOptions.BaseUrl), StringComparison.OrdinalIgnoreCase) ? BaseAddress.Describe(text) : text;

    private static string? Accept(string _) => null;

    private static string? SetAddress(string text, Action<Uri> set) =>
        Set(Uri.TryCreate(text, UriKind.Absolute, out var value), value!, set, BaseAddress.Accepted);

    // Without a colon a number is taken for days.
    private static string? SetTime(string text, Action<TimeSpan> set) =>
        Set(TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) && text.Contains(':'), value, set, "a time as hh:mm:ss, such as 00:01:40");

    private static string? SetNumber(string text, Action<int> set) =>
        Set(int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value), value, set, "a whole number");

    private static string? SetFlag(string text, Action<bool> set) =>
        Set(bool.TryParse(text, out var value), value, set, "true or false");

    private static string? Set<T>(bool isRead, T value, Action<T> set, string expected)
    {
        if (isRead)
        {
            set(value);
        }

        return isRead ? null : expected;
    }
}
