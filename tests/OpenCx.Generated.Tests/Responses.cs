using System.Net;
using System.Text;

namespace OpenCx.Tests;

/// <summary>Responses as a server might send them.</summary>
internal static class Responses
{
    /// <summary>What the contract promises of a created agent, in full.</summary>
    public const string Agent = """
        {"id":"agent-1","org_id":"org-1","phone_number":null,"name":"Front desk","type":"inbound","language":["en"],"accent":null,
        "handoff_phone_number":null,"speed":null,"interruptible":true,"actionIds":null,"instructions":null,"data_collection_fields":null,
        "data_collection_webhook_url":null,"model":"oppie-vox-2","voice_id":null,"first_message":"Hello?","created_at":"2026-11-22T12:00:00.000Z",
        "updated_at":"2026-11-22T12:00:00.000Z","provider_external_id":null,"flow":null,"manual_mode":false,"custom_llm":null,
        "use_org_knowledgebase":false,"background_noise_preset":null,"recording_enabled":true,"stt_keyterms":[],"stt_model":null,
        "tts_speed_pct":null,"failover_transfer_destination_id":null}
        """;

    public static HttpResponseMessage Created() => Json(HttpStatusCode.OK, Agent);

    /// <summary>A created agent with further members, which stand first.</summary>
    public static HttpResponseMessage CreatedWith(string members) => Json(HttpStatusCode.OK, Agent.Insert(1, members + ","));

    public static HttpResponseMessage Json(HttpStatusCode status, string body) => Text(status, body, "application/json");

    public static HttpResponseMessage Text(HttpStatusCode status, string body, string mediaType) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public static HttpResponseMessage With(this HttpResponseMessage response, string header, string value)
    {
        response.Headers.TryAddWithoutValidation(header, value);
        return response;
    }
}
