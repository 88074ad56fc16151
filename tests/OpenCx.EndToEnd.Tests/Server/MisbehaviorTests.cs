using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public sealed class MisbehaviorTests : IAsyncLifetime
{
    private const string Request = """{"name":"Front desk"}""";

    private readonly ManualClock _clock = new();
    private EmbeddedOpenCx _server = null!;
    private RawCaller _caller = null!;

    public async Task InitializeAsync()
    {
        _server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = _clock });
        _caller = new RawCaller(_server);
    }

    public async Task DisposeAsync()
    {
        _caller.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task It_fails_for_as_many_requests_as_asked()
    {
        _server.MisbehaveNext(Misbehavior.Respond(503, headers: ("Retry-After", "7")), times: 2);
        for (var count = 0; count < 2; count++)
        {
            using var response = await _caller.PostAsync(Request);
            await RawCaller.ReadErrorAsync(response, 503);
            Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        }

        await _caller.CreateAsync(Request);
        Assert.Equal((1, 3), (_server.CreatedCount, _server.Requests.Count));
    }

    [Fact]
    public async Task It_answers_what_it_is_told_to()
    {
        _server.MisbehaveNext(Misbehavior.Respond(502, "<h1>Bad gateway</h1>", "text/html"));
        _server.MisbehaveNext(Misbehavior.Respond(204, string.Empty, contentType: null));
        _server.MisbehaveNext(Misbehavior.Respond(302, string.Empty, null, ("Location", "/elsewhere")));
        _caller.Http.Dispose();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Address };

        using var html = await http.GetAsync(new Uri("phone", UriKind.Relative));
        Assert.Equal((HttpStatusCode.BadGateway, "text/html", "<h1>Bad gateway</h1>"), (html.StatusCode, html.Content.Headers.ContentType?.ToString(), await html.Content.ReadAsStringAsync()));
        using var nothing = await http.GetAsync(new Uri("phone", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NoContent, null, string.Empty), (nothing.StatusCode, nothing.Content.Headers.ContentType, await nothing.Content.ReadAsStringAsync()));
        using var elsewhere = await http.GetAsync(new Uri("phone", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Found, "/elsewhere"), (elsewhere.StatusCode, elsewhere.Headers.Location?.ToString()));
        Assert.Equal(0, _server.CreatedCount);
    }

    [Fact]
    public async Task It_misbehaves_for_good_until_told_otherwise()
    {
        _server.Misbehavior = Misbehavior.Respond(500);
        _server.MisbehaveNext(Misbehavior.Respond(501));
        foreach (var status in (int[])[501, 500, 500])
        {
            using var response = await _caller.PostAsync(Request);
            await RawCaller.ReadErrorAsync(response, status);
        }

        _server.Misbehavior = null;
        await _caller.CreateAsync(Request);
    }

    [Fact]
    public async Task It_may_choose_by_the_request()
    {
        _server.Misbehavior = Misbehavior.By(request => request.Body.Contains("bad", StringComparison.Ordinal) ? Misbehavior.Respond(503) : null);

        using var bad = await _caller.PostAsync("""{"name":"bad"}""");
        await RawCaller.ReadErrorAsync(bad, 503);
        await _caller.CreateAsync("""{"name":"good"}""");

        Assert.Equal(["good"], _server.Agents.Select(agent => (string?)agent["name"]));
    }

    [Fact]
    public async Task What_it_forgets_is_gone_and_what_comes_then_is_kept()
    {
        await _caller.CreateAsync("""{"name":"before"}""");
        _server.Forget();
        Assert.Equal((0, 0), (_server.CreatedCount, _server.Requests.Count));

        await _caller.CreateAsync("""{"name":"after"}""");
        Assert.Equal(["after"], _server.Agents.Select(agent => (string?)agent["name"]));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_connection_dropped_before_leaves_no_agent()
    {
        _server.MisbehaveNext(Misbehavior.DropBefore);

        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.PostAsync(Request));

        Assert.Equal((0, 1), (_server.CreatedCount, _server.Requests.Count));
    }

    [Fact]
    public async Task A_connection_dropped_after_leaves_an_agent()
    {
        _server.MisbehaveNext(Misbehavior.DropAfter);

        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.PostAsync(Request));

        Assert.Equal((1, 1), (_server.CreatedCount, _server.Requests.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task A_truncated_body_has_exactly_the_bytes_before_the_cut(int at)
    {
        _server.MisbehaveNext(Misbehavior.Truncate(at));

        using var message = new HttpRequestMessage(HttpMethod.Post, "phone") { Content = new StringContent(Request, Encoding.UTF8, "application/json") };
        using var response = await _caller.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        using var body = new MemoryStream();
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.CopyToAsync(body));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var whole = _server.Agents.Single().ToString(Formatting.None);
        Assert.Equal(Encoding.UTF8.GetByteCount(whole), response.Content.Headers.ContentLength);
        Assert.Equal(whole[..at], Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public async Task A_garbled_body_is_whole_and_no_JSON()
    {
        _server.MisbehaveNext(Misbehavior.Garble);

        using var response = await _caller.PostAsync(Request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(response.Content.Headers.ContentLength, Encoding.UTF8.GetByteCount(body));
        Assert.Throws<JsonReaderException>(() => JObject.Parse(body));
    }

    [Fact]
    public async Task A_delay_before_holds_the_request_back()
    {
        var (reached, until) = (NewSource(), NewSource());
        _server.MisbehaveNext(Misbehavior.WaitBefore(() => Reach(reached, until)));

        var response = _caller.PostAsync(Request);
        await reached.Task;
        Assert.Equal((0, 1), (_server.CreatedCount, _server.Requests.Count));

        until.SetResult();
        (await response).Dispose();
        Assert.Equal(1, _server.CreatedCount);
    }

    [Fact]
    public async Task A_delay_after_holds_the_answer_back()
    {
        var (reached, until) = (NewSource(), NewSource());
        _server.MisbehaveNext(Misbehavior.WaitAfter(() => Reach(reached, until)));

        var response = _caller.PostAsync(Request);
        await reached.Task;
        Assert.Equal(1, _server.CreatedCount);
        Assert.False(response.IsCompleted);

        until.SetResult();
        (await response).Dispose();
    }

    [Fact]
    public async Task A_delay_may_be_measured_by_the_servers_clock()
    {
        _server.MisbehaveNext(Misbehavior.WaitBefore(TimeSpan.FromSeconds(5)));

        var response = _caller.PostAsync(Request);
        await _clock.TimerSet;
        _clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Equal(0, _server.CreatedCount);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        (await response).Dispose();
        Assert.Equal(1, _server.CreatedCount);
    }

    [Fact]
    public async Task A_body_may_pause()
    {
        var until = NewSource();
        _server.MisbehaveNext(Misbehavior.PauseBody(10, until.Task));

        using var message = new HttpRequestMessage(HttpMethod.Post, "phone") { Content = new StringContent(Request, Encoding.UTF8, "application/json") };
        using var response = await _caller.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var start = new byte[10];
        await body.ReadExactlyAsync(start);
        var rest = new StreamReader(body).ReadToEndAsync();
        Assert.False(rest.IsCompleted);

        until.SetResult();
        Assert.True(JToken.DeepEquals(_server.Agents.Single(), RawCaller.Parse(Encoding.UTF8.GetString(start) + await rest)));
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_what_hangs()
    {
        var reached = NewSource();
        _server.MisbehaveNext(Misbehavior.WaitBefore(() => Reach(reached, NewSource())));
        var response = _caller.PostAsync(Request);
        await reached.Task;

        await _server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => response);
        Assert.Equal(0, _server.CreatedCount);
    }

    [Fact]
    public async Task Drift_changes_the_answer_and_nothing_else()
    {
        _server.MisbehaveNext(Misbehavior.UnknownEnumValue("model", "oppie-vox-9"));
        _server.MisbehaveNext(Misbehavior.ExtraMember("sentiment", """{"score":12.50,"$id":"7"}"""));
        _server.MisbehaveNext(Misbehavior.MissingMember("type"));
        _server.MisbehaveNext(Misbehavior.ExtraMember("id", "null").Around(Misbehavior.MissingMember("model")));

        using var unknown = await _caller.PostAsync(Request);
        AssertDiffersInOneMember(_server.Agents[0], await RawCaller.ReadAsync(unknown), "model", "\"oppie-vox-9\"");
        using var extra = await _caller.PostAsync(Request);
        Assert.Contains(@"""sentiment"":{""score"":12.50,""$id"":""7""}", await extra.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var missing = await _caller.PostAsync(Request);
        AssertDiffersInOneMember(_server.Agents[2], await RawCaller.ReadAsync(missing), "type", null);
        var both = await _caller.CreateAsync(Request);
        Assert.Equal((JTokenType.Null, null), (both["id"]!.Type, both["model"]));
    }

    private static void AssertDiffersInOneMember(JObject made, JObject answered, string member, string? value)
    {
        Assert.Equal(value, answered[member]?.ToString(Formatting.None));
        made.Remove(member);
        answered.Remove(member);
        Assert.True(JToken.DeepEquals(made, answered));
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static Task Reach(TaskCompletionSource reached, TaskCompletionSource until)
    {
        reached.SetResult();
        return until.Task;
    }
}
