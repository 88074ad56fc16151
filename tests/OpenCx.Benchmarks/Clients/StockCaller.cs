using System.Net.Http.Headers;
using OpenCx.Benchmarks.Stock;

namespace OpenCx.Benchmarks.Clients;

/// <summary>The client that NSwag's own templates make of the same contract.</summary>
internal sealed class StockCaller : ICaller
{
    private readonly StockClient _client;

    public StockCaller(HttpClient http, Uri server)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", OurCaller.ApiKey);
        _client = new StockClient(http) { BaseUrl = server.ToString() };
    }

    public async Task<string> CallAsync()
    {
        var agent = await _client.CreatePhoneAgentAsync(new Stock.CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Type = Stock.PhoneAgentType.Inbound,
            Language = ["en", "es"],
            Handoff_phone_number = "+14155550123",
        });
        return agent.Id;
    }
}
