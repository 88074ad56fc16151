using System.Net;
using System.Text;

namespace OpenCx.Tests.Http;

/// <summary>What a server or a network can do to a call, over real sockets: one request at most, the right exception, no hang.</summary>
public class FaultTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task A_whole_answer_is_read()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            var request = await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent, "application/json; charset=utf-8");
            await connection.StallAsync();
        });
        using var client = TestClient.At(server.Address, Configure);

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit)).Id);

        var request = await server.NextRequestAsync();
        Assert.StartsWith("POST /phone HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains($"\r\nAuthorization: Bearer {TestClient.Key}\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nAccept: application/json\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/json; charset=utf-8\r\n", request, StringComparison.Ordinal);
        Assert.Matches(@"\r\nUser-Agent: OpenCx\.Generated/\d+\.\d+\.\d+[^\r+]*\r\n", request);
        Assert.EndsWith("\r\n\r\n{\"name\":\"Front desk\"}", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_connection_serves_many_calls()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            while (true)
            {
                await connection.ReadRequestAsync();
                await connection.RespondAsync(200, Responses.Agent);
            }
        });
        using var client = TestClient.At(server.Address, Configure);

        for (var call = 0; call < 5; call++)
        {
            await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);
        }

        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_told_as_unsent()
    {
        using var client = TestClient.At(FaultServer.FindDeafAddress(), Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await PassBackoffAsync();
        await PassBackoffAsync();

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.False(error.MayHaveBeenProcessed);
        Assert.False(error.IsTimeout);
        Assert.StartsWith("POST /phone was not sent: no connection to http://127.0.0.1:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_without_a_name_is_told_as_unsent()
    {
        using var client = TestClient.At(new Uri("https://no-such-host.invalid"), options =>
        {
            Configure(options);
            options.MaxRetries = 0;
        });

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.False(error.MayHaveBeenProcessed);
        Assert.Contains("https://no-such-host.invalid", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_gets_no_request()
    {
        await using var server = FaultServer.Play(connection => connection.SendAsync("HTTP/1.1 400 Plain\r\n\r\n"));
        using var client = TestClient.At(new UriBuilder(server.Address) { Scheme = "https" }.Uri, options =>
        {
            Configure(options);
            options.MaxRetries = 0;
        });

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.False(error.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task A_server_that_hangs_up_in_the_tls_handshake_gets_no_request()
    {
        await using var server = FaultServer.Play(_ => Task.CompletedTask);
        using var client = TestClient.At(new UriBuilder(server.Address) { Scheme = "https" }.Uri, options =>
        {
            Configure(options);
            options.MaxRetries = 0;
        });

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.False(error.MayHaveBeenProcessed);
    }

    [Fact]
    public Task A_reset_after_the_request_was_read_is_not_answered_by_another_request() => AssertBrokenOffAsync(async connection =>
    {
        await connection.ReadRequestAsync();
        connection.Reset();
    });

    [Fact]
    public Task A_connection_closed_after_the_request_was_read_is_not_answered_by_another_request() =>
        AssertBrokenOffAsync(connection => connection.ReadRequestAsync());

    [Fact]
    public Task An_answer_that_is_not_http_is_not_answered_by_another_request() => AssertBrokenOffAsync(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync("SSH-2.0-OpenSSH_9.6\r\n\r\n");
    });

    [Fact]
    public Task Headers_without_end_are_not_answered_by_another_request() => AssertBrokenOffAsync(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync("HTTP/1.1 200 OK\r\nX-Long: " + new string('x', 200_000));
        await connection.StallAsync();
    });

    [Fact]
    public async Task A_kept_connection_that_is_reset_before_the_answer_is_not_answered_by_another_request()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
            await connection.ReadRequestAsync();
            connection.Reset();
        });
        using var client = TestClient.At(server.Address, Configure);
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(2, server.RequestCount);
    }

    [Fact]
    public async Task Not_even_a_post_without_a_body_is_sent_again_by_the_connection_pool()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, "{}");
            await connection.ReadRequestAsync();
        });
        using var core = new OpenCx.Http.CallPipeline(
            OpenCx.Construction.ClientSettings.Apply(new OpenCxClientOptions { BaseUrl = server.Address, TimeProvider = _clock }, TestClient.Key), new OpenCx.Http.OwnedHttpClient());
        Task<OpenCxResponse> PostAsync() => core.SendAsync(new OpenCx.Http.ApiRequest("test", HttpMethod.Post, "/phone"), OpenCx.Http.StatusReader.Instance, CancellationToken.None);
        await PostAsync().WaitAsync(TestTime.Limit);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => PostAsync().WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(2, server.RequestCount);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_told_with_what_came()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nX-Request-Id: r-7\r\n\r\n{\"id\":\"agent-1\"");
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Equal("{\"id\":\"agent-1\"", error.ResponseBody);
        Assert.Equal("r-7", error.RequestId);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task A_chunked_body_that_breaks_off_is_told_with_what_came()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n");
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal("{\"id\"", error.ResponseBody);
    }

    [Fact]
    public async Task A_length_shorter_than_the_body_makes_it_unreadable()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{Responses.Agent}");
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(Responses.Agent[..20], error.ResponseBody);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    public async Task An_error_whose_body_breaks_off_is_still_that_error(int status)
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(FormattableString.Invariant($"HTTP/1.1 {status} X\r\nContent-Length: 1000\r\n\r\nhalf an ans"));
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal("half an ans", error.ResponseBody);
    }

    [Fact]
    public async Task Headers_that_stall_end_with_the_time_out()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-");
            await connection.StallAsync();
        });
        using var client = TestClient.At(server.Address, Configure);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await server.NextRequestAsync();
        _clock.Advance(TimeSpan.FromSeconds(60));

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(error.IsTimeout);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task A_body_that_stalls_ends_with_the_callers_token()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
            await connection.StallAsync();
        });
        using var client = TestClient.At(server.Address, Configure);
        using var giveUp = new CancellationTokenSource();

        var call = client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token);
        await server.NextRequestAsync();
        giveUp.Cancel();

        Assert.Equal(giveUp.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit))).CancellationToken);
    }

    [Fact]
    public async Task A_storm_of_429_ends_after_the_retries()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            while (true)
            {
                await connection.ReadRequestAsync();
                await connection.RespondAsync(429, """{"statusCode":429,"message":"Slow down"}""", headers: "Retry-After: 0\r\n");
            }
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxRateLimitException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(TimeSpan.Zero, error.RetryAfter);
        Assert.Equal("Slow down", error.Error!.Message);
        Assert.False(error.MayHaveBeenProcessed);
        Assert.Equal(3, server.RequestCount);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_told_and_not_followed(int status)
    {
        await using var elsewhere = FaultServer.Play(connection => connection.ReadRequestAsync());
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(status, headers: $"Location: {elsewhere.Address}other\r\n");
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal($"{elsewhere.Address}other", Assert.Single(error.Headers["Location"]));
        Assert.Contains($"{elsewhere.Address}other", error.Message, StringComparison.Ordinal);
        Assert.Equal(status < 307, error.MayHaveBeenProcessed);
        Assert.Equal(0, elsewhere.RequestCount);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task An_answer_that_an_injected_client_fetched_elsewhere_is_refused()
    {
        await using var elsewhere = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
        });
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(307, headers: $"Location: {elsewhere.Address}other\r\n");
        });
        using var http = new HttpClient();
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key, BaseUrl = server.Address, TimeProvider = _clock });

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Contains($"POST {elsewhere.Address}other", error.Message, StringComparison.Ordinal);
        Assert.Equal(Responses.Agent, error.ResponseBody);
    }

    [Fact]
    public async Task An_answer_to_a_get_that_an_injected_client_made_of_the_post_is_refused()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(303, headers: "Location: /phone\r\n");
            Assert.StartsWith("GET /phone ", await connection.ReadRequestAsync(), StringComparison.Ordinal);
            await connection.RespondAsync(200, Responses.Agent);
        });
        using var http = new HttpClient();
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key, BaseUrl = server.Address, TimeProvider = _clock });

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Contains("the HttpClient sent GET ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(303)]
    [InlineData(307)]
    public async Task A_redirect_that_an_injected_client_followed_to_nowhere_is_not_taken_for_a_request_never_sent(int status)
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(status, headers: $"Location: {FaultServer.FindDeafAddress()}\r\n");
        });
        using var http = new HttpClient();
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key, BaseUrl = server.Address, TimeProvider = _clock });

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.StartsWith("POST /phone got no whole answer", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task A_body_announced_as_too_large_is_not_read()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n" + new string(' ', 70_000));
            await connection.StallAsync();
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Contains("larger than the 8388608 bytes of OpenCxClientOptions.MaxResponseBytes", error.Message, StringComparison.Ordinal);
        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(65536, error.ResponseBody.Length);
    }

    [Fact]
    public async Task A_body_without_end_is_read_up_to_the_limit()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true)
            {
                await connection.SendAsync("1000\r\n" + new string(' ', 0x1000) + "\r\n");
            }
        });
        using var client = TestClient.At(server.Address, options =>
        {
            Configure(options);
            options.MaxResponseBytes = 100_000;
        });

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Contains("larger than the 100000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_gzip_that_unpacks_to_a_large_body_meets_the_same_limit()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Packing.Gzip(new string(' ', 1_000_000)), headers: "Content-Encoding: gzip\r\n");
        });
        using var client = TestClient.At(server.Address, options =>
        {
            Configure(options);
            options.MaxResponseBytes = 100_000;
        });

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Contains("larger than the 100000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        var size = Encoding.UTF8.GetByteCount(Responses.Agent);
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
        });
        using var client = TestClient.At(server.Address, options =>
        {
            Configure(options);
            options.MaxResponseBytes = size;
        });

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit)).Id);
    }

    [Theory]
    [InlineData("Content-Length: ")]
    [InlineData("Transfer-Encoding: chunked\r\nX-Length: ")]
    public async Task A_body_of_one_byte_more_is_refused(string framing)
    {
        var size = Encoding.UTF8.GetByteCount(Responses.Agent);
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            var isChunked = framing.Contains("chunked", StringComparison.Ordinal);
            await connection.SendAsync(FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{framing}{size}\r\n\r\n"));
            await connection.SendAsync(isChunked ? FormattableString.Invariant($"{size:x}\r\n{Responses.Agent}\r\n0\r\n\r\n") : Responses.Agent);
        });
        using var client = TestClient.At(server.Address, options =>
        {
            Configure(options);
            options.MaxResponseBytes = size - 1;
        });

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(Responses.Agent[..(size - 1)], error.ResponseBody);
    }

    [Fact]
    public async Task Garbage_that_claims_to_be_gzip_is_told_as_an_answer_that_broke()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, "this is no gzip", headers: "Content-Encoding: gzip\r\n");
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.True(error.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task A_switch_of_protocols_is_an_error_and_its_stream_is_not_read()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n");
            await connection.StallAsync();
        });
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(101, (int)error.StatusCode);
    }

    [Fact]
    public async Task Cookies_are_not_kept()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            while (true)
            {
                await connection.ReadRequestAsync();
                await connection.RespondAsync(200, Responses.Agent, headers: "Set-Cookie: session=1\r\n");
            }
        });
        using var client = TestClient.At(server.Address, Configure);
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        await server.NextRequestAsync();
        Assert.DoesNotContain("Cookie", await server.NextRequestAsync(), StringComparison.Ordinal);
    }

    private async Task AssertBrokenOffAsync(Func<FaultConnection, Task> script)
    {
        await using var server = FaultServer.Play(script);
        using var client = TestClient.At(server.Address, Configure);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.False(error.IsTimeout);
        Assert.Equal(1, server.RequestCount);
        Assert.Equal(1, server.ConnectionCount);
    }

    private void Configure(OpenCxClientOptions options) => options.TimeProvider = _clock;

    private async Task PassBackoffAsync() => _clock.Advance(await _clock.WhenTimerIsSetAsync(TimeSpan.Zero, TimeSpan.FromSeconds(8)));
}
