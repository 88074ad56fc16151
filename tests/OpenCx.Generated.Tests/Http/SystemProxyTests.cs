using System.Net;
using OpenCx.Http;
using OpenCx.Tests.Construction;

namespace OpenCx.Tests.Http;

/// <summary>The system's proxy is everybody's: these tests run alone.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class SystemProxyTests : IDisposable
{
    private static readonly Uri Proxy = new("http://proxy.example:3128");

    private readonly (IWebProxy Client, IWebProxy? Request) _before = (HttpClient.DefaultProxy, WebRequest.DefaultWebProxy);
    private readonly WebProxy _system = new(Proxy, BypassOnLocal: false, ["https://direct\\.example"], new NetworkCredential("user", "password"));

    public SystemProxyTests()
    {
        HttpClient.DefaultProxy = _system;
        WebRequest.DefaultWebProxy = _system;
    }

    public void Dispose()
    {
        HttpClient.DefaultProxy = _before.Client;
        WebRequest.DefaultWebProxy = _before.Request;
    }

    [Theory]
    [InlineData("http://localhost:5000/phone")]
    [InlineData("http://127.0.0.1:5000/phone")]
    [InlineData("http://[::1]:5000/phone")]
    [InlineData("https://localhost/phone")]
    public void This_machine_is_asked_directly_whatever_the_system_says(string address)
    {
        Assert.False(_system.IsBypassed(new Uri(address)));

        Assert.True(new SystemProxy().IsBypassed(new Uri(address)));
        Assert.Null(new SystemProxy().GetProxy(new Uri(address)));
    }

    [Fact]
    public void Others_are_asked_as_the_system_says()
    {
        var proxy = new SystemProxy();

        Assert.False(proxy.IsBypassed(new Uri("https://api.open.cx/phone")));
        Assert.Equal(Proxy, proxy.GetProxy(new Uri("https://api.open.cx/phone")));
        Assert.True(proxy.IsBypassed(new Uri("https://direct.example/phone")));
        Assert.Same(_system.Credentials, proxy.Credentials);
    }

    [Fact]
    public async Task A_key_for_a_server_on_this_machine_never_reaches_a_proxy()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
        });
        using var client = TestClient.At(server.Address);

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit)).Id);
    }
}
