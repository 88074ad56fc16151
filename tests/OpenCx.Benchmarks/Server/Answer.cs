using System.Text;
using System.Text.Json;

namespace OpenCx.Benchmarks.Server;

/// <summary>The answer that every client reads: an agent with every member of the contract, as a server writes it.</summary>
internal static class Answer
{
    public static byte[] Utf8 { get; } = WithKeyterms(2);

    /// <summary>An agent whose list of key terms has so many entries.</summary>
    public static byte[] WithKeyterms(int count) => Encoding.UTF8.GetBytes(
        $$"""
        {"id":"9b1c1c9e-6f39-4f0a-9d0b-7f0f3c6d1a11","org_id":"0f8fad5b-d9cb-469f-a165-70867728950e","phone_number":"+14155550100","name":"Front desk","type":"inbound","language":["en","es"],"accent":null,"handoff_phone_number":"+14155550123","speed":1.05,"interruptible":true,"actionIds":["lookup-order","book-visit"],"instructions":["Greet the caller by name.","Ask how you can help, and listen.","Hand over when asked for a person."],"data_collection_fields":["name","order number"],"data_collection_webhook_url":"https://example.com/hooks/calls","model":"oppie-vox-2","voice_id":"a0e99841-438c-4a64-b679-ae501e7d6091","first_message":"Thank you for calling. How can I help you today?","created_at":"2026-11-22T09:30:00.123Z","updated_at":"2026-11-22T09:30:00.123Z","provider_external_id":null,"flow":{"nodes":[{"id":"start","next":"end"},{"id":"end"}]},"manual_mode":false,"custom_llm":null,"use_org_knowledgebase":true,"background_noise_preset":"office","recording_enabled":true,"stt_keyterms":{{JsonSerializer.Serialize(Enumerable.Range(0, count).Select(index => $"key term {index}"))}},"stt_model":"deepgram/nova-3","tts_speed_pct":100,"failover_transfer_destination_id":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}
        """);
}
