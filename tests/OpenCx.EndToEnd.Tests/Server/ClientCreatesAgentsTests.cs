using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public class ClientCreatesAgentsTests
{
    [Fact]
    public async Task A_name_is_enough()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var client = server.Connect();

        var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" });

        var made = Assert.Single(server.Agents);
        Assert.Equal((string?)made["id"], agent.Id);
        Assert.Equal("Front desk", agent.Name);
        Assert.Equal(PhoneAgentType.Inbound, agent.Type);
        Assert.Equal("""{"name":"Front desk"}""", Assert.Single(server.Requests).Body);
    }

    [Fact]
    public async Task What_was_asked_for_is_what_was_made()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var client = server.Connect();

        var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto
        {
            Name = "Zürich 東京 🙂",
            Type = PhoneAgentType.Outbound,
            VoiceId = "v1",
            Language = ["en", "es"],
            FirstMessage = "¿Sí?",
            Instructions = ["i1", "i2"],
            HandoffPhoneNumber = E164PhoneNumber.Parse("+14155550123"),
            UseOrgKnowledgebase = true,
            ActionIds = [],
        });

        Assert.Equal("Zürich 東京 🙂", agent.Name);
        Assert.Equal(PhoneAgentType.Outbound, agent.Type);
        Assert.Equal("v1", agent.VoiceId);
        Assert.Equal(["en", "es"], agent.Language);
        Assert.Equal("¿Sí?", agent.FirstMessage);
        Assert.Equal(["i1", "i2"], agent.Instructions);
        Assert.Equal("+14155550123", agent.HandoffPhoneNumber);
        Assert.True(agent.UseOrgKnowledgebase);
        Assert.Equal([], agent.ActionIds);
    }

    [Fact]
    public async Task Whatever_the_contract_allows_is_read_without_drift_and_written_back_whole()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { NullableMembers = NullableMembers.Varied, RateLimit = int.MaxValue });
        using var client = server.Connect(new() { RateLimiter = null, StrictResponses = true });
        var written = new List<JObject>();
        for (var round = 0; round < 300; round++)
        {
            var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = $"Agent {round}" });
            written.Add(RawCaller.Parse(JsonConvert.SerializeObject(agent)));
        }

        Assert.Equal(300, server.CreatedCount);
        Assert.All(server.Agents.Zip(written), pair => Assert.True(JToken.DeepEquals(pair.First, pair.Second), $"{pair.First}\nbecame\n{pair.Second}"));
    }

    [Fact]
    public async Task Agents_may_be_created_side_by_side()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        using var client = server.Connect();

        var agents = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = $"{number}" })));

        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"{number}"), agents.Select(agent => agent.Name));
        Assert.Equal(50, server.CreatedCount);
    }
}
