using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RichardSzalay.MockHttp;

namespace OpenCx.Tests.Json;

/// <summary>Responses as the client reads them, and JSON as a strict reader compares it.</summary>
internal static class AgentResponses
{
    /// <summary>A response that keeps to the contract, with a value in every member.</summary>
    internal const string Full = """
        {"id":"agt_1","org_id":"org_1","phone_number":"+14155550123","name":"Front desk","type":"inbound","language":["en","es"],"accent":"us","handoff_phone_number":"+14155550199","speed":1.25,"interruptible":true,"actionIds":["act_1"],"instructions":["ins_1"],"data_collection_fields":["email"],"data_collection_webhook_url":"https://example.com/hook","model":"oppie-vox-2","voice_id":"v_1","first_message":"Hello?","created_at":"2026-11-22T12:34:56.789Z","updated_at":"2026-11-22T12:34:56.789Z","provider_external_id":"ext_1","flow":{"nodes":[{"id":1}]},"manual_mode":false,"custom_llm":"llm","use_org_knowledgebase":true,"background_noise_preset":"city-street","recording_enabled":true,"stt_keyterms":["OpenCX"],"stt_model":"deepgram/nova-3-medical","tts_speed_pct":110,"failover_transfer_destination_id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}
        """;

    /// <summary>Creates an agent through a server that answers with the JSON.</summary>
    internal static async Task<(PhoneAgentDto Agent, IReadOnlyList<ContractDrift> Drift)> ReadAsync(string json)
    {
        var drift = new List<ContractDrift>();
        using var handler = new MockHttpMessageHandler();
        handler.When("*").Respond("application/json", json);
        using var client = new OpenCxClient(handler.ToHttpClient(), new OpenCxClientOptions { ApiKey = "key", ContractDriftDetected = drift.Add });
        return (await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }), drift);
    }

    /// <summary>JSON with every digit and every text as it stands.</summary>
    internal static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.ReadFrom(reader);
    }

    /// <summary>Fails unless both are the same JSON, whatever the order of members.</summary>
    internal static void AssertSame(string expected, string actual) =>
        Assert.True(JToken.DeepEquals(Parse(expected), Parse(actual)), $"Expected {expected}{Environment.NewLine}but was {actual}");
}
