using System.Net.Http.Headers;
using System.Text;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public sealed class RefusalTests : IAsyncLifetime
{
    private EmbeddedOpenCx _server = null!;
    private RawCaller _caller = null!;

    public async Task InitializeAsync()
    {
        _server = await EmbeddedOpenCx.StartAsync();
        _caller = new RawCaller(_server);
    }

    public async Task DisposeAsync()
    {
        Assert.Equal(0, _server.CreatedCount);
        _caller.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer wrong-key")]
    [InlineData("Bearer EMBEDDED-OPENCX-KEY")]
    [InlineData("Basic embedded-opencx-key")]
    [InlineData("embedded-opencx-key")]
    public async Task Without_the_key_401(string? authorization)
    {
        _caller.Http.DefaultRequestHeaders.Remove("Authorization");
        _caller.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using var response = await _caller.PostAsync("""{"name":"a"}""");

        await RawCaller.ReadErrorAsync(response, 401);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/phone/")]
    [InlineData("/Phone")]
    [InlineData("/phone/voices")]
    public async Task Elsewhere_404(string path)
    {
        using var response = await _caller.Http.GetAsync(new Uri(_server.Address, path));

        Assert.Contains(path, await RawCaller.ReadErrorAsync(response, 404), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task By_another_method_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "phone");
        using var response = await _caller.Http.SendAsync(request);

        await RawCaller.ReadErrorAsync(response, 405);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task In_another_media_type_415(string? type)
    {
        using var body = new ByteArrayContent("{\"name\":\"a\"}"u8.ToArray());
        body.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        using var response = await _caller.PostAsync(body);

        await RawCaller.ReadErrorAsync(response, 415);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"name":"a",}""")]
    [InlineData("""{'name':'a'}""")]
    [InlineData("""{"name":"a"} {}""")]
    [InlineData("""{"name":"a"/* comment */}""")]
    [InlineData("""{"name":"a","name":"b"}""")]
    [InlineData("""{"name":NaN}""")]
    [InlineData("\uFEFF{\"name\":\"a\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"name\":\"a\",\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}")]
    public async Task What_is_not_JSON_400(string body)
    {
        using var response = await _caller.PostAsync(body);

        Assert.Contains("not a JSON object", await RawCaller.ReadErrorAsync(response, 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_UTF8_400()
    {
        using var body = new ByteArrayContent([.. "{\"name\":\""u8, 0xE9, .. "\"}"u8]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _caller.PostAsync(body);

        Assert.Contains("UTF-8", await RawCaller.ReadErrorAsync(response, 400), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "name")]
    [InlineData("""{"name":null}""", "name")]
    [InlineData("""{"name":1}""", "name")]
    [InlineData("""{"name":"a","type":"sideways"}""", "type")]
    [InlineData("""{"name":"a","type":null}""", "type")]
    [InlineData("""{"name":"a","voice_id":1}""", "voice_id")]
    [InlineData("""{"name":"a","use_org_knowledgebase":"yes"}""", "use_org_knowledgebase")]
    [InlineData("""{"name":"a","instructions":["x",null]}""", "instructions")]
    [InlineData("""{"name":"a","actionIds":"x"}""", "actionIds")]
    [InlineData("""{"name":"a","language":null}""", "language")]
    [InlineData("""{"name":"a","language":"en"}""", "language")]
    [InlineData("""{"name":"a","language":[]}""", "language")]
    [InlineData("""{"name":"a","language":[1,{}]}""", "language")]
    [InlineData("""{"name":"a","language":["en",null]}""", "language")]
    [InlineData("""{"name":"a","language":["EN"]}""", "language: EN")]
    [InlineData("""{"name":"a","language":["xx"]}""", "language: xx")]
    [InlineData("""{"name":"a","language":["en","en"]}""", "language: an entry is there twice")]
    [InlineData("""{"name":"a","language":["ar","en"]}""", "language: ar must be the only entry")]
    [InlineData("""{"name":"a","handoff_phone_number":"4155550123"}""", "handoff_phone_number")]
    [InlineData("""{"name":"a","handoff_phone_number":"+14155550123\n"}""", "handoff_phone_number")]
    [InlineData("""{"name":"a","handoff_phone_number":"+١٤١٥"}""", "handoff_phone_number")]
    [InlineData("""{"name":"a","handoff_phone_number":"+1234567890123456"}""", "handoff_phone_number")]
    public async Task What_the_contract_does_not_allow_400(string body, string named)
    {
        using var response = await _caller.PostAsync(body);

        Assert.Contains(named, await RawCaller.ReadErrorAsync(response, 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_is_named_at_once()
    {
        using var response = await _caller.PostAsync(
            """{"type":"sideways","language":["ar","tr"],"handoff_phone_number":"x"}""");

        var message = await RawCaller.ReadErrorAsync(response, 400);
        Assert.All(["name", "type", "ar must be", "tr must be", "handoff_phone_number"], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }
}
