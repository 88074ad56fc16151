using System.Diagnostics;
using System.Net;
using OpenCx.Tests.Http;

namespace OpenCx.Tests.Telemetry;

public sealed class ActivityTests : IDisposable
{
    private readonly ActivitySource _tests = new("OpenCx.Tests." + Guid.NewGuid());
    private readonly ActivityListener _listener;
    private readonly Activity? _test;
    private readonly List<Activity> _seen = [];

    public ActivityTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "OpenCx" || source == _tests,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                // Tests of other classes run at the same time, and their activities may stop before the one of this test starts.
                if (_test is { } test && activity.TraceId == test.TraceId)
                {
                    _seen.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
        _test = _tests.StartActivity("test");
    }

    public void Dispose()
    {
        _test?.Dispose();
        _listener.Dispose();
        _tests.Dispose();
    }

    [Theory]
    [InlineData("https://[2001:db8::1]", "2001:db8::1")]
    [InlineData("https://b\u00fccher.example", "xn--bcher-kva.example")]
    public async Task A_server_is_named_as_the_network_knows_it(string server, string address)
    {
        using var client = TestClient.Answering(Responses.Created, options => options.BaseUrl = new Uri(server));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(address, Assert.Single(_seen).GetTagItem("server.address"));
    }

    [Fact]
    public async Task A_call_is_an_activity_after_the_conventions_for_http_clients()
    {
        var handler = ScriptedHandler.Answering(() => new HttpResponseMessage((HttpStatusCode)429).With("Retry-After", "0"), () => Responses.CreatedWith("\"new\":1"));
        using var client = TestClient.Over(handler, options => options.BaseUrl = new Uri("https://api.example:8443"));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        var activity = Assert.Single(_seen);
        Assert.Equal(("POST /phone", ActivityKind.Client, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal("createPhoneAgent", activity.GetTagItem("opencx.operation"));
        Assert.Equal("POST", activity.GetTagItem("http.request.method"));
        Assert.Equal("/phone", activity.GetTagItem("url.template"));
        Assert.Equal("api.example", activity.GetTagItem("server.address"));
        Assert.Equal(8443, activity.GetTagItem("server.port"));
        Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(1, activity.GetTagItem("http.request.resend_count"));
        Assert.Equal(2, activity.GetTagItem("opencx.attempts"));
        Assert.Equal(1, activity.GetTagItem("opencx.contract_drifts"));
        Assert.IsType<double>(activity.GetTagItem("opencx.rate_limit.wait"));
        Assert.Null(activity.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Whoever_takes_samples_sees_what_is_known_from_the_start()
    {
        var sampled = new System.Collections.Concurrent.ConcurrentQueue<Dictionary<string, object?>>();
        using var sampler = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "OpenCx",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                sampled.Enqueue(new Dictionary<string, object?>(options.Tags ?? []));
                return ActivitySamplingResult.AllData;
            },
        };
        ActivitySource.AddActivityListener(sampler);
        using var client = TestClient.Answering(Responses.Created, options => options.BaseUrl = new Uri("https://samples.example"));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        var tags = Assert.Single(sampled, tags => Equals(tags["server.address"], "samples.example"));
        Assert.Equal(("createPhoneAgent", "POST", "/phone", 443), (tags["opencx.operation"], tags["http.request.method"], tags["url.template"], tags["server.port"]));
    }

    [Fact]
    public async Task A_failure_says_of_what_kind_and_shows_no_key()
    {
        using var refused = TestClient.Answering(() => Responses.Json(HttpStatusCode.Unauthorized, $$"""{"message":"{{TestClient.Key}}"}"""));
        using var undecided = TestClient.Answering(() => Responses.Json(HttpStatusCode.MultipleChoices, "{}"));
        using var broken = TestClient.Over(new ScriptedHandler(_ => throw new HttpRequestException(TestClient.Key)));
        using var garbled = TestClient.Answering(() => Responses.Json(HttpStatusCode.OK, "garbage"));

        await Assert.ThrowsAsync<OpenCxAuthenticationException>(() => refused.CreatePhoneAgentAsync(TestClient.Request));
        await Assert.ThrowsAsync<OpenCxApiException>(() => undecided.CreatePhoneAgentAsync(TestClient.Request));
        await Assert.ThrowsAsync<OpenCxConnectionException>(() => broken.CreatePhoneAgentAsync(TestClient.Request));
        await Assert.ThrowsAsync<OpenCxApiException>(() => garbled.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal(["401", "300", "OpenCx.OpenCxConnectionException", "OpenCx.OpenCxApiException"], _seen.Select(activity => activity.GetTagItem("error.type")));
        Assert.All(_seen, activity => Assert.Equal(ActivityStatusCode.Error, activity.Status));
        Assert.DoesNotContain(_seen.SelectMany(activity => activity.TagObjects), tag => tag.Value?.ToString()?.Contains(TestClient.Key, StringComparison.Ordinal) == true);
        Assert.All(_seen, activity => Assert.Null(activity.StatusDescription));
    }

    [Fact]
    public async Task An_answer_that_is_not_strict_has_its_status()
    {
        using var client = TestClient.Answering(() => Responses.CreatedWith("\"new\":1"), options => options.StrictResponses = true);

        await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        var activity = Assert.Single(_seen);
        Assert.Equal((200, "OpenCx.OpenCxContractDriftException"), (activity.GetTagItem("http.response.status_code"), activity.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_call_that_ran_out_of_time_says_so()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new ScriptedHandler(ScriptedHandler.NeverAsync), options => options.TimeProvider = clock);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        clock.Advance(TimeSpan.FromMinutes(30));
        await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));

        var activity = Assert.Single(_seen);
        Assert.Equal("timeout", activity.GetTagItem("error.type"));
        Assert.Null(activity.GetTagItem("http.response.status_code"));
        Assert.Null(activity.GetTagItem("http.request.resend_count"));
    }

    [Fact]
    public async Task A_status_that_came_before_the_connection_broke_is_shown()
    {
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) });

        await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        var activity = Assert.Single(_seen);
        Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
        Assert.Equal("OpenCx.OpenCxConnectionException", activity.GetTagItem("error.type"));
    }

    [Fact]
    public async Task What_runs_inside_has_the_call_as_its_parent_and_what_follows_has_not()
    {
        Activity? inside = null;
        using var client = TestClient.Over(new ScriptedHandler(_ =>
        {
            inside = Activity.Current;
            return Task.FromResult(Responses.Created());
        }));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Same(Assert.Single(_seen), inside);
        Assert.Same(_test, Activity.Current);
    }
}
