namespace OpenCx.Benchmarks.Clients;

/// <summary>The package's client with every protection on: validation, rate limiter, retries, drift detection, telemetry without a listener.</summary>
internal sealed class OurCaller : ICaller
{
    public const string ApiKey = "benchmark-key-0123456789";

    private readonly OpenCxClient _client;

    /// <param name="injected">What is under an HttpClient that is given to it; null for connections of its own.</param>
    /// <param name="server">The address.</param>
    public OurCaller(HttpMessageHandler? injected, Uri server)
    {
        var options = new OpenCxClientOptions
        {
            ApiKey = ApiKey,
            BaseUrl = server,
            MaxResponseBytes = 1 << 24,
            // The limiter at work, with figures that no benchmark reaches.
            RateLimiter = OpenCxRateLimiter.Create(permitLimit: 1_000_000, window: TimeSpan.FromSeconds(1)),
        };
        _client = injected is null ? new OpenCxClient(options) : new OpenCxClient(new HttpClient(injected), options);
    }

    public async Task<string> CallAsync()
    {
        var agent = await _client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Type = PhoneAgentType.Inbound,
            Language = ["en", "es"],
            HandoffPhoneNumber = "+14155550123",
        });
        return agent.Id!;
    }
}
