namespace OpenCx.Tests.Construction;

public class ConstructorTests
{
    [Theory]
    [InlineData("https://api.example", "https://api.example/phone")]
    [InlineData("https://api.example/", "https://api.example/phone")]
    [InlineData("https://api.example:8443", "https://api.example:8443/phone")]
    [InlineData("https://api.example/v1/backend", "https://api.example/v1/backend/phone")]
    [InlineData("https://api.example/v1/backend/", "https://api.example/v1/backend/phone")]
    [InlineData("https://api.example/a%20b", "https://api.example/a%20b/phone")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/phone")]
    [InlineData("http://127.8.9.10:5000", "http://127.8.9.10:5000/phone")]
    [InlineData("http://[::1]:5000/x/", "http://[::1]:5000/x/phone")]
    public async Task The_address_is_the_same_by_option_and_by_injected_client(string baseUrl, string expected)
    {
        var byOption = ScriptedHandler.Answering(Responses.Created);
        using var first = TestClient.Over(byOption, options => options.BaseUrl = new Uri(baseUrl));
        await first.CreatePhoneAgentAsync(TestClient.Request);

        var byInjection = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(byInjection) { BaseAddress = new Uri(baseUrl) };
        using var second = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key });
        await second.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(expected, byOption.Requests[0].Message.RequestUri!.AbsoluteUri);
        Assert.Equal(expected, byInjection.Requests[0].Message.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://[fe80::1%25eth0]:8443/v1")]
    [InlineData("https://[fe80::1%5]")]
    public async Task The_zone_of_an_address_is_kept(string baseUrl)
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => options.BaseUrl = new Uri(baseUrl));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(baseUrl + "/phone", handler.Requests[0].Message.RequestUri!.OriginalString);
        Assert.Equal(new Uri(baseUrl).DnsSafeHost, handler.Requests[0].Message.RequestUri!.DnsSafeHost);
    }

    [Fact]
    public void Options_that_could_not_be_used_can_be_put_right()
    {
        using var http = new HttpClient(ScriptedHandler.Answering(Responses.Created)) { BaseAddress = new Uri("http://api.example") };
        var options = new OpenCxClientOptions { ApiKey = TestClient.Key };
        Assert.Contains("HttpClient.BaseAddress", Assert.Throws<ArgumentException>(() => new OpenCxClient(http, options)).Message, StringComparison.Ordinal);

        options.BaseUrl = new Uri("https://api.example");

        new OpenCxClient(http, options).Dispose();
    }

    [Fact]
    public async Task Without_any_address_the_contract_names_one()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => options.BaseUrl = null);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("https://api.open.cx/phone", handler.Requests[0].Message.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task The_option_goes_before_the_address_of_an_injected_client()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://injected.example") };
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key, BaseUrl = new Uri("https://option.example") });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("https://option.example/phone", handler.Requests[0].Message.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public void An_injected_client_with_an_unsafe_address_is_refused()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://api.example") };

        var error = Assert.Throws<ArgumentException>(() => new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key }));

        Assert.StartsWith("HttpClient.BaseAddress is 'http://api.example/': expected an absolute https URL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_injected_client_is_neither_changed_nor_disposed()
    {
        using var http = new HttpClient(ScriptedHandler.Answering(Responses.Created));
        using (var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key }))
        {
            await client.CreatePhoneAgentAsync(TestClient.Request);
        }

        Assert.Null(http.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(100), http.Timeout);
        Assert.Empty(http.DefaultRequestHeaders);
        Assert.Equal("""{"id":""", (await http.GetStringAsync(new Uri("https://api.example")))[..6]);
    }

    [Fact]
    public async Task Headers_of_an_injected_client_give_way_to_those_of_the_request()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(handler);
        http.DefaultRequestHeaders.Add("Authorization", "Bearer of-somebody-else");
        http.DefaultRequestHeaders.Add("X-Own", "kept");
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        var sent = handler.Requests[0].Message.Headers;
        Assert.Equal($"Bearer {TestClient.Key}", Assert.Single(sent.GetValues("Authorization")));
        Assert.Equal("kept", Assert.Single(sent.GetValues("X-Own")));
        Assert.Equal("Bearer of-somebody-else", http.DefaultRequestHeaders.Authorization!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("sk\r\nX-Injected: 1")]
    public void A_key_that_is_none_is_refused_by_name(string? key) =>
        Assert.Equal("apiKey", Assert.ThrowsAny<ArgumentException>(() => new OpenCxClient(key!)).ParamName);

    [Fact]
    public void A_key_that_is_none_is_refused_with_what_would_be_one()
    {
        Assert.Throws<ArgumentNullException>(() => new OpenCxClient((string)null!));
        Assert.Contains("expected an OpenCX API key", Assert.Throws<ArgumentException>(() => new OpenCxClient("two words")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_client_is_no_client() =>
        Assert.Throws<ArgumentNullException>(() => new OpenCxClient((HttpClient)null!));

    [Fact]
    public async Task The_argument_goes_before_the_key_in_the_options()
    {
        await using var server = Http.FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
        });
        using var client = new OpenCxClient(TestClient.Key, new OpenCxClientOptions { ApiKey = "other", BaseUrl = server.Address });

        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        Assert.Contains($"Bearer {TestClient.Key}\r\n", await server.NextRequestAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_request_is_refused_before_anything_is_sent()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler);

        Assert.Equal("body", (await Assert.ThrowsAsync<ArgumentNullException>(() => client.CreatePhoneAgentAsync(null!))).ParamName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_client_shows_its_server_and_not_its_key()
    {
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created));

        Assert.Equal("OpenCxClient(https://api.example)", client.ToString());
    }
}
