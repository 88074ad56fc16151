using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

/// <summary>Calls the embedded server with nothing of ours in between, so that a fault of the client can't hide one of the server.</summary>
internal sealed class RawCaller : IDisposable
{
    private readonly HttpClient _http;

    internal RawCaller(EmbeddedOpenCx server)
    {
        _http = new HttpClient { BaseAddress = server.Address };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.ApiKey);
    }

    internal HttpClient Http => _http;

    public void Dispose() => _http.Dispose();

    internal Task<HttpResponseMessage> PostAsync(string json) => PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    internal Task<HttpResponseMessage> PostAsync(HttpContent? body) => _http.PostAsync(new Uri("phone", UriKind.Relative), body);

    internal async Task<JObject> CreateAsync(string json)
    {
        using var response = await PostAsync(json);
        var body = await ReadAsync(response);
        Assert.True(response.IsSuccessStatusCode, body.ToString());
        return body;
    }

    internal static async Task<JObject> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>JSON with its texts as they stand, dates among them.</summary>
    internal static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    /// <summary>Asserts that the response is the contract's error of a status, and gives its message.</summary>
    internal static async Task<string> ReadErrorAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        var error = await ReadAsync(response);
        Assert.Equal(["statusCode", "message", "error"], error.Properties().Select(member => member.Name));
        Assert.Equal(status, (int?)error["statusCode"]);
        Assert.NotEqual(string.Empty, (string?)error["error"]);
        return (string)error["message"]!;
    }
}
