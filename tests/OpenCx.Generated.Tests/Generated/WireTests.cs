using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.Tests.Json;
using RichardSzalay.MockHttp;
using static VerifyXunit.Verifier;

namespace OpenCx.Tests.Generated;

/// <summary>Pins what goes over the wire, and what comes back from it.</summary>
public class WireTests
{
    [Fact]
    public async Task Minimal_request() => await Verify(await SentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }), "json");

    [Fact]
    public async Task Full_request() => await Verify(
        await SentAsync(new CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Type = PhoneAgentType.Outbound,
            VoiceId = "v_1",
            Language = ["en", "es"],
            FirstMessage = "Hello?",
            Instructions = ["ins_1"],
            HandoffPhoneNumber = "+14155550123",
            UseOrgKnowledgebase = true,
            ActionIds = ["act_1"],
            AdditionalProperties = { ["beta"] = new JObject { ["ratio"] = 12.50m } },
        }),
        "json");

    [Fact]
    public async Task Full_response_read_and_written_back()
    {
        var (agent, _) = await AgentResponses.ReadAsync(AgentResponses.Full);

        await Verify(JsonConvert.SerializeObject(agent, Formatting.Indented), "json");
    }

    private static async Task<string> SentAsync(CreatePhoneAgentPublicDto agent)
    {
        var sent = "";
        using var handler = new MockHttpMessageHandler();
        handler.When("*").Respond(async request =>
        {
            sent = $"{request.Method} {request.RequestUri}\n{request.Content!.Headers.ContentType}\n{await request.Content.ReadAsStringAsync()}\n";
            return new HttpResponseMessage { Content = new StringContent(AgentResponses.Full, Encoding.UTF8, "application/json") };
        });
        using var client = new OpenCxClient(handler.ToHttpClient(), new OpenCxClientOptions { ApiKey = "key" });
        await client.CreatePhoneAgentAsync(agent);
        return sent;
    }
}
