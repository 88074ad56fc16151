using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Json;

public class DriftTests
{
    public static TheoryData<string> Members => [.. JObject.Parse(AgentResponses.Full).Properties().Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_member_that_is_missing_reads_as_null_and_is_not_written_back(string member)
    {
        var json = Change(response => response.Remove(member));

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        AssertOne(drift, ContractDriftKind.MissingMember, $"$.{member}");
        Assert.Null(ValueOf(agent, member));
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_null_is_drift_only_where_the_contract_allows_none(string member)
    {
        var json = Change(response => response[member] = null);

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        if (Contract.IsNullable(Contract.Members("PhoneAgentDto")[member]))
        {
            Assert.Empty(drift);
        }
        else
        {
            AssertOne(drift, ContractDriftKind.UnexpectedNull, $"$.{member}");
        }

        Assert.Null(ValueOf(agent, member));
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_value_of_another_type_reads_as_null_and_is_written_back_as_it_came(string member)
    {
        JToken[] others = [new JObject { ["x"] = 1.5 }, new JArray(new JObject()), new JValue(7), new JValue("text"), new JValue(true)];
        foreach (var other in others)
        {
            var json = Change(response => response[member] = other);

            var (agent, drift) = await AgentResponses.ReadAsync(json);

            AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
            var isRead = ValueOf(agent, member) is { } value && Convert.ToString(value, CultureInfo.InvariantCulture) == other.ToString();
            Assert.True(isRead || drift.Count > 0, $"{member} = {other} was neither read nor told.");
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_member_in_another_case_is_both_unknown_and_missing(string member)
    {
        var json = AgentResponses.Full.Replace($"\"{member}\":", $"\"{member.ToUpperInvariant()}\":", StringComparison.Ordinal);

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        Assert.Equal(
            [(ContractDriftKind.UnknownMember, $"$.{member.ToUpperInvariant()}"), (ContractDriftKind.MissingMember, $"$.{member}")],
            drift.Select(one => (one.Kind, one.Path)));
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
    }

    [Theory]
    [InlineData("type", "neither-in-nor-out")]
    [InlineData("type", "Inbound")]
    [InlineData("model", "a-model-nobody-knows")]
    [InlineData("stt_model", "")]
    [InlineData("background_noise_preset", "a-noise-nobody-knows")]
    public async Task A_value_that_the_enumeration_does_not_list_is_kept_and_told(string member, string value)
    {
        var json = Change(response => response[member] = value);

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        AssertOne(drift, ContractDriftKind.UnknownEnumValue, $"$.{member}");
        Assert.Equal(value, ValueOf(agent, member)?.ToString());
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task An_item_of_another_type_is_left_out_told_and_written_back()
    {
        var json = Change(response => response["language"] = new JArray("en", 5, JValue.CreateNull(), "es", new JObject()));

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        Assert.Equal(["en", "es"], agent.Language);
        Assert.Equal([ContractDriftKind.WrongType, ContractDriftKind.UnexpectedNull], drift.Select(one => one.Kind));
        Assert.All(drift, one => Assert.Equal("$.language[*]", one.Path));
        AgentResponses.AssertSame(json, JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task A_member_that_comes_twice_counts_as_it_came_last()
    {
        var (agent, drift) = await AgentResponses.ReadAsync(AgentResponses.Full.Insert(1, "\"name\":\"First\","));

        Assert.Equal("Front desk", agent.Name);
        AssertOne(drift, ContractDriftKind.DuplicateMember, "$.name");
    }

    [Theory]
    [InlineData("\"name\":5,\"name\":null")]
    [InlineData("\"speed\":\"fast\",\"speed\":null")]
    [InlineData("\"type\":[],\"type\":\"inbound\"")]
    [InlineData("\"speed\":12.50,\"speed\":12.5")]
    public async Task What_an_earlier_member_of_a_name_left_is_not_written_back(string members)
    {
        var (agent, _) = await AgentResponses.ReadAsync($"{{{members}}}");

        Assert.Equal($"{{{members.Split(',')[1]}}}", JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task A_new_member_that_comes_twice_is_told_as_new_and_as_coming_twice()
    {
        var (agent, drift) = await AgentResponses.ReadAsync(AgentResponses.Full.Insert(1, "\"new\":1,\"new\":2,"));

        Assert.Equal([(ContractDriftKind.UnknownMember, "$.new"), (ContractDriftKind.DuplicateMember, "$.new")], drift.Select(one => (one.Kind, one.Path)));
        Assert.Equal(2, (int?)agent.AdditionalProperties["new"]);
    }

    [Fact]
    public async Task A_new_member_is_kept_with_every_digit_and_told_by_its_name()
    {
        var json = AgentResponses.Full.Insert(1, "\"it's new\":{\"price\":12.50,\"at\":\"2026-11-22T00:00:00Z\"},");

        var (agent, drift) = await AgentResponses.ReadAsync(json);

        AssertOne(drift, ContractDriftKind.UnknownMember, "$['it\\'s new']");
        Assert.Equal(12.50m, (decimal)agent.AdditionalProperties["it's new"]["price"]!);
        Assert.Contains("\"price\":12.50,\"at\":\"2026-11-22T00:00:00Z\"", JsonConvert.SerializeObject(agent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_says_what_was_expected_and_what_came()
    {
        var (_, drift) = await AgentResponses.ReadAsync(Change(response => response["interruptible"] = "yes"));

        Assert.Equal("WrongType at $.interruptible: expected a boolean, received the string \"yes\"", Assert.Single(drift).ToString());
    }

    private static string Change(Action<JObject> change)
    {
        var response = (JObject)AgentResponses.Parse(AgentResponses.Full);
        change(response);
        return response.ToString(Formatting.None);
    }

    private static void AssertOne(IReadOnlyList<ContractDrift> drift, ContractDriftKind kind, string path)
    {
        var one = Assert.Single(drift);
        Assert.Equal((kind, path), (one.Kind, one.Path));
    }

    private static object? ValueOf(PhoneAgentDto agent, string member) => typeof(PhoneAgentDto).GetProperties()
        .Single(property => property.GetCustomAttributes(typeof(JsonPropertyAttribute), false).Cast<JsonPropertyAttribute>().Any(name => name.PropertyName == member))
        .GetValue(agent);
}
