using OpenCx.Construction;
using OpenCx.Http;
using RichardSzalay.MockHttp;

namespace OpenCx.Tests;

/// <summary>Makes clients for tests, with a key that must turn up nowhere.</summary>
internal static class TestClient
{
    public const string Key = "sk-test-0123456789-SECRET";

    /// <summary>A request that is valid and says nothing special.</summary>
    public static CreatePhoneAgentPublicDto Request => new() { Name = "Front desk" };

    public static OpenCxClient At(Uri address, Action<OpenCxClientOptions>? configure = null) =>
        new(Key, Options(options =>
        {
            options.BaseUrl = address;
            configure?.Invoke(options);
        }));

    public static OpenCxClient Over(HttpMessageHandler handler, Action<OpenCxClientOptions>? configure = null) =>
        new(new HttpClient(handler), Options(options =>
        {
            options.ApiKey = Key;
            configure?.Invoke(options);
        }));

    /// <summary>A client whose every request gets this response.</summary>
    public static OpenCxClient Answering(Func<HttpResponseMessage> respond, Action<OpenCxClientOptions>? configure = null)
    {
        var handler = new MockHttpMessageHandler();
        handler.Fallback.Respond(_ => respond());
        return Over(handler, configure);
    }

    /// <summary>The core alone, for methods that the contract does not use.</summary>
    public static CallPipeline Core(HttpMessageHandler handler, Action<OpenCxClientOptions>? configure = null) =>
        new(ClientSettings.Apply(Options(configure), Key), new InjectedHttpClient(new HttpClient(handler)));

    private static OpenCxClientOptions Options(Action<OpenCxClientOptions>? configure)
    {
        var options = new OpenCxClientOptions { BaseUrl = new Uri("https://api.example") };
        configure?.Invoke(options);
        return options;
    }
}
