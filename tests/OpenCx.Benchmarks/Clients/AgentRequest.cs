using System.Text.Json.Serialization;

namespace OpenCx.Benchmarks.Clients;

/// <summary>The request as somebody writes it who needs this one call.</summary>
internal sealed class AgentRequest
{
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("language")]
    public List<string>? Language { get; init; }

    [JsonPropertyName("handoff_phone_number")]
    public string? HandoffPhoneNumber { get; init; }

    public static AgentRequest Create() => new()
    {
        Name = "Front desk",
        Type = "inbound",
        Language = ["en", "es"],
        HandoffPhoneNumber = "+14155550123",
    };
}
