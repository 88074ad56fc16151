namespace OpenCx.Tests.Construction;

[Collection(EnvironmentCollection.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private const string KeyVariable = "OPENCX_API_KEY";
    private const string AddressVariable = "OPENCX_BASE_URL";

    private readonly string? _key = Environment.GetEnvironmentVariable(KeyVariable);
    private readonly string? _address = Environment.GetEnvironmentVariable(AddressVariable);

    public void Dispose() => Set(_key, _address);

    [Theory]
    [InlineData("https://env.example", "https://env.example/phone")]
    [InlineData("https://env.example/", "https://env.example/phone")]
    [InlineData("https://env.example/v1", "https://env.example/v1/phone")]
    [InlineData("https://env.example/v1/", "https://env.example/v1/phone")]
    public async Task Key_and_address_come_from_the_environment_as_it_is_when_the_client_is_made(string address, string expected)
    {
        Set("old-key", "https://old.example");
        using (TestClient.Over(ScriptedHandler.Answering(Responses.Created)))
        {
            Set(TestClient.Key, address);
        }

        var handler = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://injected.example") };
        using var client = new OpenCxClient(http);
        await client.CreatePhoneAgentAsync(TestClient.Request);

        var sent = handler.Requests[0].Message;
        Assert.Equal(expected, sent.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {TestClient.Key}", sent.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task Options_go_before_the_environment()
    {
        Set("env-key", "https://env.example");
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => options.BaseUrl = new Uri("https://option.example"));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        var sent = handler.Requests[0].Message;
        Assert.Equal("https://option.example/phone", sent.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {TestClient.Key}", sent.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task A_blank_variable_is_no_variable()
    {
        Set(null, " ");
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler, options => options.BaseUrl = null);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("https://api.open.cx/phone", handler.Requests[0].Message.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_any_key_the_error_names_each_place_for_it(string? variable)
    {
        Set(variable, null);

        var message = Assert.Throws<ArgumentException>(() => new OpenCxClient()).Message;

        Assert.StartsWith("ApiKey is not set: expected an OpenCX API key, from the constructor, OpenCxClientOptions.ApiKey or the environment variable OPENCX_API_KEY.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_no_key_is_named_and_not_shown()
    {
        Set("SECRET\n", null);

        var message = Assert.Throws<ArgumentException>(() => new OpenCxClient()).Message;

        Assert.StartsWith("The environment variable OPENCX_API_KEY holds a line break", message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api.open.cx")]
    [InlineData("http://api.open.cx")]
    [InlineData("https://")]
    [InlineData("::")]
    public void A_variable_that_is_no_address_is_named(string address)
    {
        Set(TestClient.Key, address);

        var message = Assert.Throws<ArgumentException>(() => new OpenCxClient()).Message;

        Assert.StartsWith($"The environment variable OPENCX_BASE_URL is '{address}': expected an absolute https URL", message, StringComparison.Ordinal);
    }

    private static void Set(string? key, string? address)
    {
        Environment.SetEnvironmentVariable(KeyVariable, key);
        Environment.SetEnvironmentVariable(AddressVariable, address);
    }
}
