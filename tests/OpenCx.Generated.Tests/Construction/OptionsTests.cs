using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenCx.Tests.Construction;

public class OptionsTests
{
    /// <summary>A value for each option, and how a fault in it begins; no fault for those that take anything.</summary>
    public static TheoryData<string, object?, string> Faults => new()
    {
        { "ApiKey", "", "ApiKey is blank: expected an OpenCX API key" },
        { "ApiKey", " \t", "ApiKey is blank: expected" },
        { "ApiKey", "sk-\u00e9-SECRET", "ApiKey holds a character outside ASCII at position 4 of 11" },
        { "ApiKey", "sk-SECRET\n", "ApiKey holds a line break at position 10 of 10" },
        { "ApiKey", "sk SECRET", "ApiKey holds a space at position 3 of 9" },
        { "ApiKey", "sk\0SECRET", "ApiKey holds a control character at position 3 of 9" },
        { "BaseUrl", new Uri("/phone", UriKind.Relative), "BaseUrl is '/phone': expected an absolute https URL" },
        { "BaseUrl", new Uri("http://api.open.cx"), "BaseUrl is 'http://api.open.cx/': expected an absolute https URL (http only for loopback" },
        { "BaseUrl", new Uri("http://127.0.0.1.example.com"), "BaseUrl is 'http://127.0.0.1.example.com/'" },
        { "BaseUrl", new Uri("http://localhost.example.com"), "BaseUrl is" },
        { "BaseUrl", new Uri("http://0.0.0.0"), "BaseUrl is" },
        { "BaseUrl", new Uri("ftp://api.open.cx"), "BaseUrl is 'ftp://api.open.cx/'" },
        { "BaseUrl", new Uri("file:///etc"), "BaseUrl is" },
        { "BaseUrl", new Uri("https://user:SECRET@api.open.cx"), "BaseUrl is 'https://api.open.cx/': expected" },
        { "BaseUrl", new Uri("https://api.open.cx?key=SECRET"), "BaseUrl is 'https://api.open.cx/': expected" },
        { "BaseUrl", new Uri("https://api.open.cx#SECRET"), "BaseUrl is 'https://api.open.cx/': expected" },
        { "Timeout", TimeSpan.Zero, "Timeout is 00:00:00: expected more than 00:00:00 and at most 24.00:00:00, or Timeout.InfiniteTimeSpan" },
        { "Timeout", TimeSpan.FromSeconds(-5), "Timeout is -00:00:05: expected" },
        { "Timeout", TimeSpan.MaxValue, "Timeout is 10675199.02:48:05.4775807: expected" },
        { "AttemptTimeout", TimeSpan.FromTicks(-1), "AttemptTimeout is -00:00:00.0000001: expected" },
        { "MaxRetries", -1, "MaxRetries is -1: expected 0 to 100." },
        { "MaxRetries", 101, "MaxRetries is 101: expected 0 to 100." },
        { "MaxRetryAfter", TimeSpan.FromSeconds(-1), "MaxRetryAfter is -00:00:01: expected 00:00:00 to 24.00:00:00." },
        { "MaxRetryAfter", TimeSpan.FromDays(24) + TimeSpan.FromTicks(1), "MaxRetryAfter is 24.00:00:00.0000001: expected 00:00:00 to 24.00:00:00." },
        { "MaxResponseBytes", 0, "MaxResponseBytes is 0: expected 1 to 1073741824." },
        { "MaxResponseBytes", (1024 * 1024 * 1024) + 1, "MaxResponseBytes is 1073741825: expected 1 to 1073741824." },
        { "ApiKey", "sk\u007fSECRET", "ApiKey holds a control character at position 3 of 9, which an HTTP header can't carry: expected an OpenCX API key, visible ASCII characters only." },
    };

    /// <summary>The last value on either side that is no fault.</summary>
    public static TheoryData<string, object?> Extremes => new()
    {
        { "ApiKey", "!" },
        { "ApiKey", "~" },
        { "Timeout", TimeSpan.FromTicks(1) },
        { "Timeout", TimeSpan.FromDays(24) },
        { "Timeout", Timeout.InfiniteTimeSpan },
        { "AttemptTimeout", TimeSpan.FromDays(24) },
        { "AttemptTimeout", Timeout.InfiniteTimeSpan },
        { "MaxRetries", 0 },
        { "MaxRetries", 100 },
        { "MaxRetryAfter", TimeSpan.Zero },
        { "MaxRetryAfter", TimeSpan.FromDays(24) },
        { "MaxResponseBytes", 1 },
        { "MaxResponseBytes", 1024 * 1024 * 1024 },
    };

    [Fact]
    public void Options_that_are_set_to_what_they_are_stay_unset()
    {
        var clock = new ManualTimeProvider();
        var options = new OpenCxClientOptions();
        options.RateLimiter = options.RateLimiter;
        options.TimeProvider = options.TimeProvider;

        options.TimeProvider = clock;
        options.RateLimiter!.AttemptAcquire(100).Dispose();
        Assert.False(options.RateLimiter.AttemptAcquire().IsAcquired);
        clock.Advance(TimeSpan.FromMinutes(2));

        Assert.True(options.RateLimiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public void A_limiter_that_was_set_stays_when_it_is_set_again()
    {
        var options = new OpenCxClientOptions();
        using var own = OpenCxRateLimiter.Create();
        options.RateLimiter = own;
        options.RateLimiter = options.RateLimiter;
        options.TimeProvider = new ManualTimeProvider();
        Assert.Same(own, options.RateLimiter);

        options.RateLimiter = null;
        options.RateLimiter = options.RateLimiter;
        Assert.Null(options.RateLimiter);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_names_option_value_and_what_would_be_right_before_anything_is_sent(string option, object? value, string message)
    {
        CultureInfo.CurrentCulture = StrangeCulture.Create();
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key, BaseUrl = new Uri("https://api.example") };
        typeof(OpenCxClientOptions).GetProperty(option)!.SetValue(options, value);

        var error = Assert.Throws<ArgumentException>(() => new OpenCxClient(options));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void The_last_value_that_makes_sense_is_taken(string option, object? value)
    {
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key };
        typeof(OpenCxClientOptions).GetProperty(option)!.SetValue(options, value);

        using var client = new OpenCxClient(options);

        Assert.Equal(value, typeof(OpenCxClientOptions).GetProperty(option)!.GetValue(options));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var options = new OpenCxClientOptions { ApiKey = "", Timeout = TimeSpan.Zero, MaxRetries = -1 };

        var message = Assert.Throws<ArgumentException>(() => new OpenCxClient(options)).Message;

        Assert.Contains("ApiKey is blank", message, StringComparison.Ordinal);
        Assert.Contains("Timeout is 00:00:00", message, StringComparison.Ordinal);
        Assert.Contains("MaxRetries is -1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_were_refused_can_be_mended()
    {
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key, MaxRetries = -1 };
        Assert.Throws<ArgumentException>(() => new OpenCxClient(options));

        options.MaxRetries = 1;
        using var client = new OpenCxClient(options);
    }

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new OpenCxClientOptions();

        Assert.Null(options.ApiKey);
        Assert.Null(options.BaseUrl);
        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(60), options.AttemptTimeout);
        Assert.Equal(2, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(60), options.MaxRetryAfter);
        Assert.Equal(8 * 1024 * 1024, options.MaxResponseBytes);
        Assert.True(options.ValidateRequests);
        Assert.False(options.StrictResponses);
        Assert.Same(TimeProvider.System, options.TimeProvider);
        Assert.Null(options.LoggerFactory);
        Assert.Equal(100, options.RateLimiter!.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public void Once_a_client_uses_them_no_option_can_be_set()
    {
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key };
        using var client = new OpenCxClient(options);

        foreach (var option in typeof(OpenCxClientOptions).GetProperties())
        {
            var error = Assert.Throws<TargetInvocationException>(() => option.SetValue(options, option.GetValue(options))).InnerException;

            Assert.IsType<InvalidOperationException>(error);
            Assert.StartsWith($"OpenCxClientOptions.{option.Name} can no longer be set", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_default_limiter_is_there_once_and_null_removes_it()
    {
        var options = new OpenCxClientOptions();
        var limiter = options.RateLimiter;

        Assert.NotNull(limiter);
        Assert.Same(limiter, options.RateLimiter);
        options.RateLimiter = null;
        Assert.Null(options.RateLimiter);
    }

    [Fact]
    public void The_default_limiter_follows_the_clock()
    {
        var clock = new ManualTimeProvider();
        var options = new OpenCxClientOptions();
        Assert.NotNull(options.RateLimiter);
        options.TimeProvider = clock;

        options.RateLimiter!.AttemptAcquire(100).Dispose();
        clock.Advance(TimeSpan.FromSeconds(60.05));

        Assert.True(options.RateLimiter.AttemptAcquire(100).IsAcquired);
    }

    [Fact]
    public void A_limiter_that_was_set_stays_whatever_the_clock()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });

        Assert.Same(limiter, new OpenCxClientOptions { RateLimiter = limiter, TimeProvider = new ManualTimeProvider() }.RateLimiter);
    }

    [Fact]
    public void There_is_always_a_clock() =>
        Assert.Throws<ArgumentNullException>(() => new OpenCxClientOptions { TimeProvider = null! });

    [Fact]
    public void Nothing_that_shows_options_shows_the_key()
    {
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key, LoggerFactory = NullLoggerFactory.Instance };

        Assert.Equal("OpenCxClientOptions { ApiKey = set, BaseUrl = default, Timeout = 00:01:40, AttemptTimeout = 00:01:00, MaxRetries = 2 }", options.ToString());
        Assert.Equal(
            "OpenCxClientOptions { ApiKey = not set, BaseUrl = https://api.example/, Timeout = 00:00:01, AttemptTimeout = 00:01:00, MaxRetries = 0 }",
            new OpenCxClientOptions { BaseUrl = new Uri("https://user:secret@api.example/?secret"), Timeout = TimeSpan.FromSeconds(1), MaxRetries = 0 }.ToString());
        var hidden = typeof(OpenCxClientOptions).GetProperty(nameof(options.ApiKey))!.GetCustomAttribute<DebuggerBrowsableAttribute>();
        Assert.Equal(DebuggerBrowsableState.Never, hidden!.State);
    }
}
