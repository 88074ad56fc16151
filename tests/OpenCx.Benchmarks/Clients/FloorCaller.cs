using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace OpenCx.Benchmarks.Clients;

/// <summary>What the call costs written by hand for this one purpose, with System.Text.Json's source generation and no protection at all.</summary>
internal sealed class FloorCaller(HttpClient http, Uri server) : ICaller
{
    private static readonly AuthenticationHeaderValue Key = new("Bearer", OurCaller.ApiKey);

    private readonly Uri _address = new(server, "/phone");

    public async Task<string> CallAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address)
        {
            Content = JsonContent.Create(AgentRequest.Create(), AgentJson.Default.AgentRequest),
        };
        request.Headers.Authorization = Key;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var agent = await response.Content.ReadFromJsonAsync(AgentJson.Default.Agent);
        return agent!.Id!;
    }
}
