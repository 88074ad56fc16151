using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenCx.Benchmarks.Clients;

/// <summary>The answer as somebody writes it who needs this one call.</summary>
internal sealed class Agent
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("org_id")]
    public string? OrgId { get; set; }

    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("language")]
    public List<string>? Language { get; set; }

    [JsonPropertyName("accent")]
    public string? Accent { get; set; }

    [JsonPropertyName("handoff_phone_number")]
    public string? HandoffPhoneNumber { get; set; }

    [JsonPropertyName("speed")]
    public double? Speed { get; set; }

    [JsonPropertyName("interruptible")]
    public bool Interruptible { get; set; }

    [JsonPropertyName("actionIds")]
    public List<string>? ActionIds { get; set; }

    [JsonPropertyName("instructions")]
    public List<string>? Instructions { get; set; }

    [JsonPropertyName("data_collection_fields")]
    public List<string>? DataCollectionFields { get; set; }

    [JsonPropertyName("data_collection_webhook_url")]
    public string? DataCollectionWebhookUrl { get; set; }

    [JsonPropertyName("model")]
    public string? Model { get; set; }

    [JsonPropertyName("voice_id")]
    public string? VoiceId { get; set; }

    [JsonPropertyName("first_message")]
    public string? FirstMessage { get; set; }

    [JsonPropertyName("created_at")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonPropertyName("updated_at")]
    public DateTimeOffset UpdatedAt { get; set; }

    [JsonPropertyName("provider_external_id")]
    public string? ProviderExternalId { get; set; }

    [JsonPropertyName("flow")]
    public JsonElement Flow { get; set; }

    [JsonPropertyName("manual_mode")]
    public bool ManualMode { get; set; }

    [JsonPropertyName("custom_llm")]
    public string? CustomLlm { get; set; }

    [JsonPropertyName("use_org_knowledgebase")]
    public bool UseOrgKnowledgebase { get; set; }

    [JsonPropertyName("background_noise_preset")]
    public string? BackgroundNoisePreset { get; set; }

    [JsonPropertyName("recording_enabled")]
    public bool RecordingEnabled { get; set; }

    [JsonPropertyName("stt_keyterms")]
    public List<string>? SttKeyterms { get; set; }

    [JsonPropertyName("stt_model")]
    public string? SttModel { get; set; }

    [JsonPropertyName("tts_speed_pct")]
    public long? TtsSpeedPct { get; set; }

    [JsonPropertyName("failover_transfer_destination_id")]
    public Guid? FailoverTransferDestinationId { get; set; }
}
