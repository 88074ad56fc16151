using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Json;

public class ResponseTests
{
    [Fact]
    public async Task Every_member_of_a_response_is_read()
    {
        var (agent, drift) = await AgentResponses.ReadAsync(AgentResponses.Full);

        Assert.Empty(drift);
        Assert.Equal("agt_1", agent.Id);
        Assert.Equal("org_1", agent.OrgId);
        Assert.Equal("+14155550123", agent.PhoneNumber);
        Assert.Equal(PhoneAgentType.Inbound, agent.Type);
        Assert.Equal(["en", "es"], agent.Language);
        Assert.Equal(1.25, agent.Speed);
        Assert.True(agent.Interruptible);
        Assert.False(agent.ManualMode);
        Assert.Equal(["act_1"], agent.ActionIds);
        Assert.Equal(PhoneAgentModel.OppieVox2, agent.Model);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 12, 34, 56, 789, TimeSpan.Zero), agent.CreatedAt);
        Assert.Equal(1, (int?)agent.Flow?["nodes"]?[0]?["id"]);
        Assert.Equal(BackgroundNoisePreset.CityStreet, agent.BackgroundNoisePreset);
        Assert.Equal(SttModel.DeepgramNova3Medical, agent.SttModel);
        Assert.Equal(110L, agent.TtsSpeedPct);
        Assert.Equal(Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301"), agent.FailoverTransferDestinationId);
        Assert.Empty(agent.AdditionalProperties);
    }

    [Fact]
    public async Task A_response_is_written_back_as_it_came()
    {
        var (agent, _) = await AgentResponses.ReadAsync(AgentResponses.Full);

        Assert.Equal(AgentResponses.Full.Trim(), JsonConvert.SerializeObject(agent));
    }

    [Theory]
    [InlineData("\"speed\":1.25", "\"speed\":12.50")]
    [InlineData("\"speed\":1.25", "\"speed\":1")]
    [InlineData("\"speed\":1.25", "\"speed\":1E-3")]
    [InlineData("\"speed\":1.25", "\"speed\":-0")]
    [InlineData("\"tts_speed_pct\":110", "\"tts_speed_pct\":-0")]
    [InlineData("\"tts_speed_pct\":110", "\"tts_speed_pct\":110.0")]
    [InlineData("\"tts_speed_pct\":110", "\"tts_speed_pct\":1.1e2")]
    [InlineData("\"tts_speed_pct\":110", "\"tts_speed_pct\":-9007199254740991")]
    [InlineData("\"tts_speed_pct\":110", "\"tts_speed_pct\":9223372036854775807")]
    [InlineData("12:34:56.789Z", "12:34:56Z")]
    [InlineData("12:34:56.789Z", "12:34:56.7Z")]
    [InlineData("12:34:56.789Z", "12:34:56.123456789012Z")]
    [InlineData("T12:34:56.789Z", "t12:34:56+05:30")]
    [InlineData("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "3F2504E0-4F89-41D3-9A0C-0305E82C3301")]
    [InlineData("{\"nodes\":[{\"id\":1}]}", "{\"$id\":\"1\",\"$ref\":\"x\",\"$type\":\"y\",\"at\":\"2026-11-22T12:00:00Z\",\"n\":[12.50,1.0,-0.0,-0,123456789012345678901234567890,1e2]}")]
    [InlineData("{\"nodes\":[{\"id\":1}]}", "[]")]
    [InlineData("{\"nodes\":[{\"id\":1}]}", "\"2026-11-22T12:00:00.0+01:00\"")]
    [InlineData("{\"nodes\":[{\"id\":1}]}", "null")]
    [InlineData("\"name\":\"Front desk\"", "\"name\":\"\\ud83d\"")]
    [InlineData("\"name\":\"Front desk\"", "\"name\":\"\\ude00 \\ud83d\\ude00\"")]
    [InlineData("{\"nodes\":[{\"id\":1}]}", "\"\\ud83d\"")]
    [InlineData("\"act_1\"", "\"act_1\\uDE00\"")]
    public async Task A_value_in_another_form_is_read_without_drift_and_written_back_as_it_came(string usual, string unusual)
    {
        var json = AgentResponses.Full.Replace(usual, unusual, StringComparison.Ordinal);
        Assert.NotEqual(AgentResponses.Full, json);

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        Assert.Empty(drift);
        Assert.Equal(json.Trim(), JsonConvert.SerializeObject(agent));
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<PhoneAgentDto>(json)));
    }

    [Fact]
    public async Task A_number_of_more_digits_than_a_double_holds_keeps_them()
    {
        var (agent, drift) = await AgentResponses.ReadAsync("""{"speed":0.12345678901234567890123}""");

        Assert.DoesNotContain(drift, one => one.Path == "$.speed");
        Assert.Equal(0.12345678901234567890123, agent.Speed);
        Assert.Equal("""{"speed":0.12345678901234567890123}""", JsonConvert.SerializeObject(agent));
    }

    [Theory]
    [InlineData("""{"flow":{"n":1e400}}""", "flow.n: JsonConvert makes Infinity of the number: expected one that a double can hold.")]
    [InlineData("""{"speed":-1e400}""", "speed: JsonConvert makes -Infinity of the number: expected one that a double can hold.")]
    public async Task A_number_beyond_a_double_is_kept_by_the_client_and_refused_by_plain_JsonConvert(string json, string fault)
    {
        var (agent, _) = await AgentResponses.ReadAsync(json);

        Assert.Equal(json, JsonConvert.SerializeObject(agent));
        Assert.Equal(fault, Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<PhoneAgentDto>(json)).Message);
    }

    [Fact]
    public void Comments_are_passed_as_JsonConvert_passes_them_elsewhere()
    {
        Assert.Equal("a", JsonConvert.DeserializeObject<CreatePhoneAgentPublicDto>("// first\n/* second */ {\"name\": \"a\"}")!.Name);
        Assert.Equal(PhoneAgentType.Inbound, JsonConvert.DeserializeObject<Dictionary<string, PhoneAgentType>>("{\"a\": /* type */ \"inbound\"}")!["a"]);
    }

    [Fact]
    public void Null_is_no_value_of_an_enumeration()
    {
        Assert.Equal("null is no PhoneAgentType: expected a string, or a member that may be null.", Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<PhoneAgentType>("null")).Message);
        Assert.Equal("[1]: null is no PhoneAgentType: expected a string, or a member that may be null.", Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<List<PhoneAgentType>>("""["inbound",null]""")).Message);
        Assert.Null(JsonConvert.DeserializeObject<PhoneAgentType?>("null"));
        Assert.Null(JsonConvert.DeserializeObject<PhoneAgentType?>("/* none */ null"));
        Assert.Null(JsonConvert.DeserializeObject<PhoneAgentDto>("null"));
    }

    [Fact]
    public async Task A_control_character_that_JSON_does_not_allow_is_read_and_written_as_it_does()
    {
        var (agent, _) = await AgentResponses.ReadAsync("{\"id\":\"a\u0001\",\"type\":[\"\\\\\u0002\",\n\"\\\"\u0003\"],\"new\":\"\u0004\"}");

        Assert.Equal("a\u0001", agent.Id);
        Assert.Equal("{\"id\":\"a\\u0001\",\"type\":[\"\\\\\\u0002\",\"\\\"\\u0003\"],\"new\":\"\\u0004\"}", JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task What_a_caller_sets_is_written_in_place_of_what_came()
    {
        var (agent, _) = await AgentResponses.ReadAsync("""{"id":5,"speed":12.50,"created_at":"2026-11-22T00:00:00Z","tts_speed_pct":1.0}""");

        agent.Id = "agt_2";
        agent.Speed = 3;
        agent.CreatedAt = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
        agent.TtsSpeedPct = 2;

        AgentResponses.AssertSame("""{"id":"agt_2","speed":3.0,"created_at":"2027-01-01T00:00:00.000+02:00","tts_speed_pct":2}""", JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task Names_are_told_apart_by_case()
    {
        var (agent, drift) = await AgentResponses.ReadAsync(AgentResponses.Full.Insert(1, "\"NAME\":\"Back office\","));

        Assert.Equal("Front desk", agent.Name);
        Assert.Equal("Back office", (string?)agent.AdditionalProperties["NAME"]);
        Assert.Equal(ContractDriftKind.UnknownMember, Assert.Single(drift).Kind);
    }

    [Fact]
    public async Task Text_that_spans_lines_keeps_its_exact_values()
    {
        var json = JToken.Parse(AgentResponses.Full).ToString(Formatting.Indented).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("1.25", "1.250", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        Assert.Empty(drift);
        Assert.Contains("\"speed\":1.250,", JsonConvert.SerializeObject(agent), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_JsonConvert_reads_a_list_of_agents_whatever_its_settings()
    {
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.DateTime, NullValueHandling = NullValueHandling.Ignore };

        var agents = JsonConvert.DeserializeObject<List<PhoneAgentDto?>>($"[{AgentResponses.Full},null]", settings)!;

        Assert.Null(agents[1]);
        AgentResponses.AssertSame($"[{AgentResponses.Full},null]", JsonConvert.SerializeObject(agents));
    }

    [Fact]
    public void Plain_JsonConvert_reads_and_writes_an_enumeration_as_its_wire_value()
    {
        Assert.Equal("\"deepgram/nova-3\"", JsonConvert.SerializeObject(SttModel.DeepgramNova3));
        Assert.Equal(SttModel.DeepgramNova3, JsonConvert.DeserializeObject<SttModel?>("\"deepgram/nova-3\""));
        Assert.Null(JsonConvert.DeserializeObject<SttModel?>("null"));
        Assert.Equal("{\"Key\":null}", JsonConvert.SerializeObject(new { Key = default(SttModel?) }));
    }
}
