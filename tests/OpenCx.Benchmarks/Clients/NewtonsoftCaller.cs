using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using OpenCx.Json;

namespace OpenCx.Benchmarks.Clients;

/// <summary>The least that a call costs with Newtonsoft.Json: its reader and writer by hand, pooled buffers, known names, no reflection, no protection.</summary>
internal sealed class NewtonsoftCaller(HttpClient http, Uri server) : ICaller
{
    private static readonly DefaultJsonNameTable Names = KnownNames();
    private static readonly AuthenticationHeaderValue Key = new("Bearer", OurCaller.ApiKey);
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Uri _address = new(server, "/phone");

    public async Task<string> CallAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = Write(AgentRequest.Create()) };
        request.Headers.Authorization = Key;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var length = (int)response.Content.Headers.ContentLength!.Value;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using var body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(bytes.AsMemory(0, length));
            return Read(bytes, length).Id!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static ByteArrayContent Write(AgentRequest agent)
    {
        using var text = new PooledTextWriter();
        using (var writer = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Instance })
        {
            writer.WriteStartObject();
            writer.WritePropertyName("name");
            writer.WriteValue(agent.Name);
            writer.WritePropertyName("type");
            writer.WriteValue(agent.Type);
            writer.WritePropertyName("language");
            writer.WriteStartArray();
            foreach (var language in agent.Language!)
            {
                writer.WriteValue(language);
            }

            writer.WriteEndArray();
            writer.WritePropertyName("handoff_phone_number");
            writer.WriteValue(agent.HandoffPhoneNumber);
            writer.WriteEndObject();
        }

        var content = new ByteArrayContent(text.ToUtf8());
        content.Headers.ContentType = Json;
        return content;
    }

    private static Agent Read(byte[] bytes, int length)
    {
        var characters = ArrayPool<char>.Shared.Rent(length);
        try
        {
            return Read(characters, Encoding.UTF8.GetChars(bytes, 0, length, characters, 0));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static Agent Read(char[] characters, int length)
    {
        using var reader = new JsonTextReader(new CharArrayReader(characters, length))
        {
            ArrayPool = JsonCharPool.Instance,
            PropertyNameTable = Names,
            DateParseHandling = DateParseHandling.None,
        };
        var agent = new Agent();
        string? flow = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            switch ((string)reader.Value!)
            {
                case "id":
                    agent.Id = reader.ReadAsString();
                    break;
                case "org_id":
                    agent.OrgId = reader.ReadAsString();
                    break;
                case "phone_number":
                    agent.PhoneNumber = reader.ReadAsString();
                    break;
                case "name":
                    agent.Name = reader.ReadAsString();
                    break;
                case "type":
                    agent.Type = reader.ReadAsString();
                    break;
                case "language":
                    agent.Language = ReadStrings(reader);
                    break;
                case "accent":
                    agent.Accent = reader.ReadAsString();
                    break;
                case "handoff_phone_number":
                    agent.HandoffPhoneNumber = reader.ReadAsString();
                    break;
                case "speed":
                    agent.Speed = reader.ReadAsDouble();
                    break;
                case "interruptible":
                    agent.Interruptible = reader.ReadAsBoolean() ?? default;
                    break;
                case "actionIds":
                    agent.ActionIds = ReadStrings(reader);
                    break;
                case "instructions":
                    agent.Instructions = ReadStrings(reader);
                    break;
                case "data_collection_fields":
                    agent.DataCollectionFields = ReadStrings(reader);
                    break;
                case "data_collection_webhook_url":
                    agent.DataCollectionWebhookUrl = reader.ReadAsString();
                    break;
                case "model":
                    agent.Model = reader.ReadAsString();
                    break;
                case "voice_id":
                    agent.VoiceId = reader.ReadAsString();
                    break;
                case "first_message":
                    agent.FirstMessage = reader.ReadAsString();
                    break;
                case "created_at":
                    agent.CreatedAt = reader.ReadAsDateTimeOffset() ?? default;
                    break;
                case "updated_at":
                    agent.UpdatedAt = reader.ReadAsDateTimeOffset() ?? default;
                    break;
                case "provider_external_id":
                    agent.ProviderExternalId = reader.ReadAsString();
                    break;
                case "flow":
                    var start = reader.LinePosition;
                    reader.Skip();
                    flow = new string(characters, start, reader.LinePosition - start);
                    break;
                case "manual_mode":
                    agent.ManualMode = reader.ReadAsBoolean() ?? default;
                    break;
                case "custom_llm":
                    agent.CustomLlm = reader.ReadAsString();
                    break;
                case "use_org_knowledgebase":
                    agent.UseOrgKnowledgebase = reader.ReadAsBoolean() ?? default;
                    break;
                case "background_noise_preset":
                    agent.BackgroundNoisePreset = reader.ReadAsString();
                    break;
                case "recording_enabled":
                    agent.RecordingEnabled = reader.ReadAsBoolean() ?? default;
                    break;
                case "stt_keyterms":
                    agent.SttKeyterms = ReadStrings(reader);
                    break;
                case "stt_model":
                    agent.SttModel = reader.ReadAsString();
                    break;
                case "tts_speed_pct":
                    agent.TtsSpeedPct = reader.ReadAsInt32();
                    break;
                case "failover_transfer_destination_id":
                    agent.FailoverTransferDestinationId = reader.ReadAsString() is { } id ? Guid.Parse(id) : null;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        GC.KeepAlive(flow);
        return agent;
    }

    private static List<string>? ReadStrings(JsonTextReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var strings = new List<string>();
        while (reader.ReadAsString() is { } text)
        {
            strings.Add(text);
        }

        return strings;
    }

    private static DefaultJsonNameTable KnownNames()
    {
        var names = new DefaultJsonNameTable();
        foreach (var member in AgentJson.Default.Agent.Properties)
        {
            names.Add(member.Name);
        }

        return names;
    }
}
