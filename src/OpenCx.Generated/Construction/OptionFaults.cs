using System.Globalization;

namespace OpenCx.Construction;

/// <summary>Finds what is wrong with options, all of it at once, each fault with the option, its value and what would be right.</summary>
internal static class OptionFaults
{
    private const int MaxMaxRetries = 100;
    private const int MaxMaxResponseBytes = 1024 * 1024 * 1024;

    // What a timer can count in milliseconds, rounded to something a person can read.
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(24);

    /// <summary>Every fault, or an empty list.</summary>
    /// <param name="options">What was set.</param>
    /// <param name="apiKey">A key that goes before that of the options.</param>
    internal static List<string> Of(OpenCxClientOptions options, string? apiKey = null)
    {
        var faults = new List<string>();
        AddKeyFault(faults, apiKey ?? options.ApiKey);
        AddAddressFault(faults, options.BaseUrl);
        AddTimeoutFault(faults, nameof(options.Timeout), options.Timeout);
        AddTimeoutFault(faults, nameof(options.AttemptTimeout), options.AttemptTimeout);
        AddRangeFault(faults, nameof(options.MaxRetries), options.MaxRetries, 0, MaxMaxRetries);
        AddRangeFault(faults, nameof(options.MaxResponseBytes), options.MaxResponseBytes, 1, MaxMaxResponseBytes);
        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > LongestTime)
        {
            faults.Add(Invariant($"MaxRetryAfter is {options.MaxRetryAfter:c}: expected 00:00:00 to {LongestTime:c}."));
        }

        return faults;
    }

    private static void AddKeyFault(List<string> faults, string? key)
    {
        var variable = Environment.GetEnvironmentVariable(ApiKey.EnvironmentVariable);
        if (key is not null)
        {
            Add("ApiKey", ApiKey.FaultOf(key));
        }
        else if (string.IsNullOrWhiteSpace(variable))
        {
            faults.Add($"ApiKey is not set: expected an OpenCX API key, from the constructor, OpenCxClientOptions.ApiKey or the environment variable {ApiKey.EnvironmentVariable}.");
        }
        else
        {
            Add($"The environment variable {ApiKey.EnvironmentVariable}", ApiKey.FaultOf(variable!));
        }

        void Add(string name, string? fault)
        {
            if (fault is not null)
            {
                faults.Add($"{name} {fault}: expected an OpenCX API key, visible ASCII characters only.");
            }
        }
    }

    private static void AddAddressFault(List<string> faults, Uri? address)
    {
        var variable = Environment.GetEnvironmentVariable(BaseAddress.EnvironmentVariable);
        if (address is not null)
        {
            if (!BaseAddress.IsAcceptable(address))
            {
                faults.Add($"BaseUrl is '{BaseAddress.Describe(address)}': expected {BaseAddress.Accepted}.");
            }
        }
        else if (!string.IsNullOrWhiteSpace(variable) && !(Uri.TryCreate(variable, UriKind.Absolute, out var parsed) && BaseAddress.IsAcceptable(parsed)))
        {
            faults.Add($"The environment variable {BaseAddress.EnvironmentVariable} is '{BaseAddress.Describe(variable!)}': expected {BaseAddress.Accepted}.");
        }
    }

    private static void AddTimeoutFault(List<string> faults, string option, TimeSpan value)
    {
        if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > LongestTime))
        {
            faults.Add(Invariant($"{option} is {value:c}: expected more than 00:00:00 and at most {LongestTime:c}, or Timeout.InfiniteTimeSpan for no limit."));
        }
    }

    private static void AddRangeFault(List<string> faults, string option, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            faults.Add(Invariant($"{option} is {value}: expected {least} to {most}."));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
