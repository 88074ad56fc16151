using System.Text;

namespace OpenCx.Tests.Http;

/// <summary>Bodies that are packed on their way.</summary>
public class ContentCodingTests
{
    private static string Understood => ClientAssembly.IsNetStandard ? "gzip" : "gzip, br";

    public static TheoryData<string> Codings => [.. Understood.Split(", "), "GZIP", "x-gzip"];

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task What_is_asked_for_is_unpacked_and_its_connection_serves_on(string coding)
    {
        var packed = coding == "br" ? Packing.Brotli(Responses.Agent) : Packing.Gzip(Responses.Agent);
        await using var server = FaultServer.Play(async connection =>
        {
            for (var call = 0; call < 2; call++)
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync(FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {coding}\r\nTransfer-Encoding: chunked\r\n\r\n{packed.Length:x}\r\n"));
                await connection.SendAsync([.. packed, .. "\r\n0\r\n\r\n"u8]);
            }
        });
        using var client = TestClient.At(server.Address);

        for (var call = 0; call < 2; call++)
        {
            Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit)).Id);
            Assert.Contains($"\r\nAccept-Encoding: {Understood}\r\n", await server.NextRequestAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task A_body_may_be_longer_packed_than_unpacked()
    {
        const string Short = "{\"id\":\"a\"}";
        Assert.True(Packing.Gzip(Short).Length > Short.Length);

        Assert.Equal("a", (await CallAsync(200, "gzip", Packing.Gzip(Short))).Id);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("utf-8")]
    [InlineData("")]
    public async Task What_is_no_coding_is_read_as_it_stands(string coding) =>
        Assert.Equal("agent-1", (await CallAsync(200, coding, Encoding.UTF8.GetBytes(Responses.Agent))).Id);

    [Fact]
    public async Task An_error_is_unpacked_like_a_success()
    {
        var error = await Assert.ThrowsAsync<OpenCxBadRequestException>(() => CallAsync(400, "gzip", Packing.Gzip("{\"message\":\"No such voice\"}")));

        Assert.Equal("{\"message\":\"No such voice\"}", error.ResponseBody);
        Assert.Equal("gzip", Assert.Single(error.Headers["Content-Encoding"]));
    }

    [Fact]
    public async Task What_a_handler_unpacked_is_not_unpacked_again_whatever_its_headers_still_say()
    {
        using var client = TestClient.Answering(() =>
        {
            var response = Responses.Created();
            response.Content.Headers.ContentEncoding.Add("gzip");
            return response;
        });

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit)).Id);
    }

    [Fact]
    public async Task An_injected_client_asks_for_what_its_owner_wants()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(handler);
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("identity", handler.Requests[0].Message.Headers.AcceptEncoding.ToString());
    }

    private static async Task<PhoneAgentDto> CallAsync(int status, string coding, byte[] body)
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(status, body, headers: $"Content-Encoding: {coding}\r\n");
        });
        using var client = TestClient.At(server.Address);
        return await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);
    }
}
