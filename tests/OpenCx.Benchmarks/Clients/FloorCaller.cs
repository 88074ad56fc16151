using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace OpenCx.Benchmarks.Clients;

/// <summary>What the call costs written by hand for this one purpose, with System.Text.Json's source generation and no protection at all.</summary>
internal sealed class FloorCaller(HttpMessageHandler handler, Uri server) : ICaller
{
    private static readonly AuthenticationHeaderValue Key = new("Bearer", OurCaller.ApiKey);

    private readonly HttpClient _http = new(handler);
    private readonly Uri _address = new(server, "/phone");

    public async Task<string> CallAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address)
        {
            Content = JsonContent.Create(AgentRequest.Create(), AgentJson.Default.AgentRequest),
        };
        request.Headers.Authorization = Key;
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var agent = await response.Content.ReadFromJsonAsync(AgentJson.Default.Agent);
        return agent!.Id!;
    }
}
