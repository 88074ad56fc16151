using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Http;

/// <summary>JSON bodies as they are sent.</summary>
public class JsonBodyTests
{
    private const string Characters = "ab \"\\\n\t\u0001\u00fc\u20ac";

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(300_000)]
    public async Task A_body_of_any_length_arrives_whole(int length)
    {
        var random = new Random(length);
        string Text(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Characters[random.Next(Characters.Length)]));
        var agent = new CreatePhoneAgentPublicDto { Name = Text(length), FirstMessage = "\ud83d\ude00" + Text(length / 2), Instructions = [.. Enumerable.Range(0, length / 100).Select(_ => Text(random.Next(200)))] };
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler);

        await client.CreatePhoneAgentAsync(agent);

        var expected = new JObject { ["name"] = agent.Name, ["first_message"] = agent.FirstMessage, ["instructions"] = new JArray(agent.Instructions) };
        Assert.Equal(expected, JToken.Parse(Assert.Single(handler.Requests).Body!), JToken.EqualityComparer);
    }
}
