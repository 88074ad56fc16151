using OpenCx.Construction;
using OpenCx.Http;

namespace OpenCx.Tests.Http;

public class LifetimeTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task A_disposed_client_says_so()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        var client = TestClient.Over(handler);
        client.Dispose();
        client.Dispose();

        var error = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal("OpenCxClient", error.ObjectName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_connection_may_take_a_part_of_an_attempt_so_that_further_ones_fit_into_the_call()
    {
        using var handler = TransportHandler.Create(ContentCoding.UnderstoodByHandler);
        if (ClientAssembly.IsNetStandard)
        {
            Assert.IsType<HttpClientHandler>(handler);
            return;
        }

        var options = new OpenCxClientOptions();
        var time = Assert.IsType<SocketsHttpHandler>(handler).ConnectTimeout;
        Assert.InRange(time, TimeSpan.FromSeconds(10), options.AttemptTimeout);
        Assert.True((1 + options.MaxRetries) * time < options.Timeout);
    }

    [Fact]
    public async Task The_versions_of_an_injected_client_are_those_of_its_requests()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var http = new HttpClient(handler) { DefaultRequestVersion = new Version(2, 0), DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var client = new OpenCxClient(http, new OpenCxClientOptions { ApiKey = TestClient.Key });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        // For netstandard2.0 an HttpClient has none.
        var message = handler.Requests[0].Message;
        Assert.Equal(
            ClientAssembly.IsNetStandard ? (new Version(1, 1), HttpVersionPolicy.RequestVersionOrLower) : (http.DefaultRequestVersion, http.DefaultVersionPolicy),
            (message.Version, message.VersionPolicy));
    }

    [Fact]
    public async Task Disposal_ends_a_call_under_way()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.StallAsync();
        });
        var client = TestClient.At(server.Address, Configure);
        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await server.NextRequestAsync();

        client.Dispose();

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.IsType<ObjectDisposedException>(error.InnerException);
        Assert.True(error.MayHaveBeenProcessed);
    }

    [Fact]
    public async Task Disposal_ends_a_call_whose_answer_has_begun_and_tells_what_came()
    {
        var body = new StallingStream("{\"id\":"u8.ToArray());
        var client = TestClient.Answering(() => new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StreamContent(body) }.With("x-request-id", "r-1"), Configure);
        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await body.Stalled;

        client.Dispose();

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.IsType<ObjectDisposedException>(error.InnerException);
        Assert.Equal(System.Net.HttpStatusCode.OK, error.StatusCode);
        Assert.Equal("{\"id\":", error.ResponseBody);
        Assert.Equal("r-1", error.RequestId);
        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Disposal_reaches_the_connections_although_a_handlers_own_callback_throws()
    {
        using var clients = new WatchedHttpClient(new ScriptedHandler(token =>
        {
            token.Register(static () => throw new InvalidOperationException("the handler's own"));
            return ScriptedHandler.NeverAsync(token);
        }));
        var core = new CallPipeline(ClientSettings.Apply(new OpenCxClientOptions { MaxRetries = 0 }, TestClient.Key), clients);
        var call = core.SendAsync(new ApiRequest("a", HttpMethod.Get, "/a"), core.TextReader, CancellationToken.None);

        Assert.Throws<AggregateException>(core.Dispose);

        Assert.True(clients.IsDisposed);
        await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
    }

    [Fact]
    public async Task An_answer_is_disposed_when_its_caller_gives_up_before_the_next_attempt()
    {
        using var giveUp = new CancellationTokenSource();
        using var body = new CancellingStream(giveUp);
        using var client = TestClient.Answering(() => new HttpResponseMessage((System.Net.HttpStatusCode)429) { Content = new StreamContent(body) }, Configure);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token).WaitAsync(TestTime.Limit));

        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task An_answer_is_disposed_when_its_caller_gives_up_while_it_is_read()
    {
        using var giveUp = new CancellationTokenSource();
        var body = new StallingStream("{\"id\":"u8.ToArray());
        var content = new WatchedContent(body);
        using var client = TestClient.Answering(() => new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = content }, Configure);
        var call = client.CreatePhoneAgentAsync(TestClient.Request, giveUp.Token);
        await body.Stalled;

        giveUp.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit));
        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task A_callers_stream_that_stalls_on_a_connection_of_the_clients_own_does_not_hold_up_the_call()
    {
        await using var server = FaultServer.Play(connection => connection.ReadRequestAsync());
        var options = new OpenCxClientOptions { BaseUrl = server.Address };
        using var core = new CallPipeline(ClientSettings.Apply(options, TestClient.Key), TransportHandler.CreateSource(TimeProvider.System));
        var body = new StallingStream([1, 2, 3]);
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.SetBinaryBody(body, "application/octet-stream");
        using var giveUp = new CancellationTokenSource();
        var call = core.SendAsync(request, core.TextReader, giveUp.Token);
        await body.Stalled;

        giveUp.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit));
    }

    [Fact]
    public async Task An_answer_that_comes_after_its_caller_gave_up_is_disposed()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        using var client = TestClient.Over(new ScriptedHandler(_ => answer.Task));
        using var source = new CancellationTokenSource();
        var call = client.CreatePhoneAgentAsync(TestClient.Request, source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TestTime.Limit));

        var body = new WatchedStream();
        answer.SetResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StreamContent(body) });

        await body.Disposed.WaitAsync(TestTime.Limit);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_it_is_sent_ends_although_the_handler_never_answers()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.Over(new ScriptedHandler(token =>
        {
            source.Cancel();
            return ScriptedHandler.NeverAsync(token);
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreatePhoneAgentAsync(TestClient.Request, source.Token).WaitAsync(TestTime.Limit));
    }

    [Fact]
    public async Task Whoever_cancels_does_not_run_what_waited()
    {
        using var client = TestClient.Over(new ScriptedHandler(ScriptedHandler.NeverAsync));
        using var source = new CancellationTokenSource();
        var call = client.CreatePhoneAgentAsync(TestClient.Request, source.Token);
        var goesOn = call.ContinueWith(static _ => Thread.CurrentThread, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var canceller = new Thread(source.Cancel);

        canceller.Start();
        canceller.Join();

        Assert.NotSame(canceller, await goesOn.WaitAsync(TestTime.Limit));
    }

    [Fact]
    public async Task A_call_that_is_over_leaves_no_timer_behind()
    {
        var timersAmidCall = 0;
        var handler = ScriptedHandler.Answering(
            () =>
            {
                timersAmidCall = _clock.TimersSet;
                return Responses.Created();
            },
            () => Responses.Json(System.Net.HttpStatusCode.NotFound, "{}"));
        using var client = TestClient.Over(handler, Configure);

        await client.CreatePhoneAgentAsync(TestClient.Request);
        Assert.Equal((1, 0), (timersAmidCall, _clock.TimersSet));

        await Assert.ThrowsAsync<OpenCxNotFoundException>(() => client.CreatePhoneAgentAsync(TestClient.Request));
        Assert.Equal(0, _clock.TimersSet);
    }

    [Fact]
    public async Task Disposal_ends_a_call_that_waits_for_its_permit()
    {
        using var limiter = OpenCxRateLimiter.Create(1, timeProvider: _clock);
        limiter.AttemptAcquire().Dispose();
        var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options =>
        {
            Configure(options);
            options.RateLimiter = limiter;
        });
        var call = client.CreatePhoneAgentAsync(TestClient.Request);

        client.Dispose();

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.False(error.MayHaveBeenProcessed);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentQueuedCount);
    }

    [Fact]
    public async Task Disposal_ends_a_call_that_waits_for_its_next_attempt()
    {
        var client = TestClient.Over(ScriptedHandler.Answering(() => new HttpResponseMessage((System.Net.HttpStatusCode)429)), Configure);
        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await _clock.WhenTimerIsSetAsync(TimeSpan.Zero, TimeSpan.FromSeconds(8));

        client.Dispose();

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
        Assert.False(error.MayHaveBeenProcessed);
        Assert.Equal("The client was disposed while POST /phone was under way. Object name: 'OpenCxClient'.", error.Message);
    }

    [Fact]
    public async Task Many_threads_share_one_client()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            while (true)
            {
                await connection.ReadRequestAsync();
                await connection.RespondAsync(200, Responses.Agent);
            }
        });
        using var client = TestClient.At(server.Address, options => options.RateLimiter = null);

        var agents = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => client.CreatePhoneAgentAsync(TestClient.Request)))).WaitAsync(TestTime.Limit);

        Assert.Equal(200, agents.Count(agent => agent.Id == "agent-1"));
        Assert.Equal(200, server.RequestCount);
    }

    [Fact]
    public async Task A_client_disposed_amid_many_calls_ends_each_in_a_known_way()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            while (true)
            {
                await connection.ReadRequestAsync();
                await connection.RespondAsync(200, Responses.Agent);
            }
        });
        var client = TestClient.At(server.Address, options => options.RateLimiter = null);
        var calls = Enumerable.Range(0, 100).Select(_ => Task.Run(() => client.CreatePhoneAgentAsync(TestClient.Request))).ToList();
        await server.NextRequestAsync();

        client.Dispose();

        foreach (var call in calls)
        {
            var error = await Record.ExceptionAsync(() => call.WaitAsync(TestTime.Limit));
            Assert.True(error is null or OpenCxConnectionException or ObjectDisposedException { ObjectName: "OpenCxClient" }, error?.ToString());
        }
    }

    [Fact]
    public async Task Connections_are_renewed_so_that_DNS_is_asked_again()
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
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);
        Assert.Equal(1, server.ConnectionCount);

        _clock.Advance(TimeSpan.FromMinutes(1));
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        // Where the framework's own handler does it, it goes by the system's clock.
        Assert.Equal(ClientAssembly.IsNetStandard ? 2 : 1, server.ConnectionCount);
    }

    private void Configure(OpenCxClientOptions options) => options.TimeProvider = _clock;
}
