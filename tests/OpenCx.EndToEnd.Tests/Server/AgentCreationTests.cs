using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public class AgentCreationTests
{
    private const string FullRequest =
        """
        {"name":"Zürich 東京","type":"outbound","voice_id":"v1","language":["en","es"],"first_message":"Hola","instructions":["i1","i2"],
         "handoff_phone_number":"+14155550123","use_org_knowledgebase":true,"actionIds":[]}
        """;

    [Fact]
    public async Task A_name_is_enough_and_the_documented_defaults_apply()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = new ManualClock() });
        using var caller = new RawCaller(server);

        var agent = await caller.CreateAsync("""{"name":"Front desk"}""");

        Assert.Equal("Front desk", agent["name"]);
        Assert.Equal("inbound", agent["type"]);
        Assert.Equal("Hello?", agent["first_message"]);
        Assert.Equal(false, agent["use_org_knowledgebase"]);
        Assert.Equal("2026-11-22T10:00:00.000Z", agent["created_at"]);
        Assert.Equal(agent["created_at"], agent["updated_at"]);
        Assert.Equal(JTokenType.Null, agent["voice_id"]!.Type);
    }

    [Fact]
    public async Task What_was_asked_for_is_what_was_made()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var caller = new RawCaller(server);

        var agent = await caller.CreateAsync(FullRequest);

        Assert.All(JObject.Parse(FullRequest).Properties(), asked => Assert.True(JToken.DeepEquals(asked.Value, agent[asked.Name]), asked.Name));
        Assert.True(JToken.DeepEquals(agent, Assert.Single(server.Agents)));
    }

    [Fact]
    public async Task Null_in_a_request_is_the_same_as_nothing()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var caller = new RawCaller(server);

        var agent = await caller.CreateAsync("""{"name":"","first_message":null,"use_org_knowledgebase":null,"handoff_phone_number":null}""");

        Assert.Equal("Hello?", agent["first_message"]);
        Assert.Equal(false, agent["use_org_knowledgebase"]);
    }

    [Fact]
    public async Task Members_that_the_contract_does_not_name_are_taken_and_forgotten()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var caller = new RawCaller(server);

        Assert.Null((await caller.CreateAsync("""{"name":"a","from_the_future":{"x":1e999}}"""))["from_the_future"]);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_agents_and_another_seed_others()
    {
        Assert.Equal(await CreateTwoAsync(seed: 7), await CreateTwoAsync(seed: 7));
        Assert.NotEqual(await CreateTwoAsync(seed: 7), await CreateTwoAsync(seed: 8));
    }

    [Fact]
    public async Task Every_agent_has_an_id_of_its_own_in_one_organization()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var caller = new RawCaller(server);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => caller.CreateAsync($$"""{"name":"{{number}}"}""")));

        Assert.Equal(50, server.CreatedCount);
        Assert.Equal(50, server.Agents.Select(agent => (string?)agent["id"]).Distinct().Count());
        Assert.Single(server.Agents.Select(agent => (string?)agent["org_id"]).Distinct());
        Assert.Equal(50, server.Requests.Count);
    }

    [Theory]
    [InlineData(NullableMembers.Null)]
    [InlineData(NullableMembers.Filled)]
    [InlineData(NullableMembers.Varied)]
    public async Task Nullable_members_are_null_or_filled_as_asked(NullableMembers nullableMembers)
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { NullableMembers = nullableMembers, RateLimit = 1000 });
        using var caller = new RawCaller(server);
        for (var round = 0; round < 200; round++)
        {
            await caller.CreateAsync("""{"name":"Front desk"}""");
        }

        string[] nullable = ["phone_number", "accent", "speed", "data_collection_fields", "flow", "background_noise_preset", "stt_model", "tts_speed_pct", "failover_transfer_destination_id"];
        var nulls = nullable.ToDictionary(name => name, name => server.Agents.Count(agent => agent[name]!.Type == JTokenType.Null));
        Assert.All(nulls.Values, count => Assert.InRange(
            count,
            nullableMembers == NullableMembers.Null ? 200 : nullableMembers == NullableMembers.Filled ? 0 : 1,
            nullableMembers == NullableMembers.Null ? 200 : nullableMembers == NullableMembers.Filled ? 0 : 199));
    }

    [Fact]
    public async Task Requests_are_kept_as_they_came()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var caller = new RawCaller(server);

        await caller.CreateAsync(FullRequest);

        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/phone", FullRequest), (request.Method, request.Path, request.Body));
        Assert.Equal($"Bearer {server.ApiKey}", request.Headers["authorization"]);
    }

    private static async Task<string> CreateTwoAsync(int seed)
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { Seed = seed, NullableMembers = NullableMembers.Varied, TimeProvider = new ManualClock() });
        using var caller = new RawCaller(server);
        return $"{await caller.CreateAsync("""{"name":"one"}""")} {await caller.CreateAsync("""{"name":"two"}""")}";
    }
}
