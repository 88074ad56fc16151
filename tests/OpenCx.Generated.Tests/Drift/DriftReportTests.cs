using System.Collections.Concurrent;
using System.Net;

namespace OpenCx.Tests.Drift;

public class DriftReportTests
{
    private readonly ConcurrentQueue<ContractDrift> _told = new();

    [Fact]
    public async Task Each_kind_and_path_is_told_once_in_the_life_of_a_client()
    {
        using var client = Drifting("\"new\":1,\"extra\":{\"deep\":2}", options => options.ContractDriftDetected = _told.Enqueue);

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal(1, (int)(await client.CreatePhoneAgentAsync(TestClient.Request)).AdditionalProperties["new"]);
        }

        Assert.Equal(["$.new", "$.extra"], _told.Select(drift => drift.Path));
        Assert.All(_told, drift => Assert.Equal(ContractDriftKind.UnknownMember, drift.Kind));
    }

    [Fact]
    public async Task Another_client_tells_again()
    {
        for (var times = 0; times < 2; times++)
        {
            using var client = Drifting("\"new\":1", options => options.ContractDriftDetected = _told.Enqueue);
            await client.CreatePhoneAgentAsync(TestClient.Request);
        }

        Assert.Equal(2, _told.Count);
    }

    [Fact]
    public async Task A_response_that_keeps_to_the_contract_is_nothing_to_tell()
    {
        using var client = TestClient.Answering(Responses.Created, options =>
        {
            options.StrictResponses = true;
            options.ContractDriftDetected = _told.Enqueue;
        });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Empty(_told);
    }

    [Fact]
    public async Task What_is_kept_of_a_server_that_makes_up_names_is_bounded()
    {
        var call = 0;
        using var client = TestClient.Answering(
            () => Responses.CreatedWith(string.Join(',', Enumerable.Range(0, 300).Select(index => $"\"n{call}_{index}\":0"))),
            options => options.ContractDriftDetected = _told.Enqueue);

        for (; call < 5; call++)
        {
            await client.CreatePhoneAgentAsync(TestClient.Request);
        }

        Assert.Equal(1000, _told.Count);
    }

    [Fact]
    public async Task A_callback_that_throws_is_logged_and_fails_nothing()
    {
        using var log = new Telemetry.RecordingLoggerFactory();
        using var client = Drifting("\"new\":1", options =>
        {
            options.LoggerFactory = log;
            options.ContractDriftDetected = _ => throw new InvalidOperationException("callback");
        });

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Contains(log.Lines, line => line.StartsWith("Warning: createPhoneAgent: the response departs from the contract: UnknownMember at $.new: expected no member of this name.", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.StartsWith("Error: ContractDriftDetected threw", StringComparison.Ordinal) && line.Contains("callback", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Strict_responses_throw_with_all_of_them_and_the_value_every_time()
    {
        using var client = Drifting("\"new\":1,\"extra\":2", options =>
        {
            options.StrictResponses = true;
            options.ContractDriftDetected = _told.Enqueue;
        });

        for (var call = 0; call < 2; call++)
        {
            var error = await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

            Assert.Equal(["$.new", "$.extra"], error.Drifts.Select(drift => drift.Path));
            Assert.Equal("agent-1", Assert.IsType<PhoneAgentDto>(error.Value).Id);
            Assert.True(error.MayHaveBeenProcessed);
            Assert.Contains("UnknownMember at $.new", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_told);
    }

    [Fact]
    public async Task A_message_about_very_many_of_them_stays_readable()
    {
        using var client = Drifting(string.Join(",", Enumerable.Range(0, 900).Select(index => $"\"n{index}\":0")), options => options.StrictResponses = true);

        var error = await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal(900, error.Drifts.Count);
        Assert.True(error.Message.Length < 5000);
        Assert.EndsWith("and 880 more.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_a_thousand_of_one_response_are_kept()
    {
        using var client = Drifting(string.Join(",", Enumerable.Range(0, 1500).Select(index => $"\"n{index}\":0")), options => options.StrictResponses = true);

        var error = await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal(1000, error.Drifts.Count);
    }

    [Fact]
    public async Task Twenty_of_them_are_all_in_the_message()
    {
        using var client = Drifting(string.Join(",", Enumerable.Range(0, 20).Select(index => $"\"n{index}\":0")), options => options.StrictResponses = true);

        var error = await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal($"The response departs from the contract. {string.Join("; ", error.Drifts)}.", error.Message);
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_is_not_told()
    {
        using var client = Drifting($"\"{TestClient.Key}\":1,\"echo\":\"Bearer {TestClient.Key}\"", options => options.ContractDriftDetected = _told.Enqueue);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(2, _told.Count);
        Assert.DoesNotContain(_told, drift => drift.ToString().Contains(TestClient.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_part_of_a_long_key_is_told_where_a_text_is_cut()
    {
        var key = string.Concat(Enumerable.Range(0, 40).Select(index => $"k{index:D3}"));
        var handler = ScriptedHandler.Answering(() => Responses.CreatedWith($"\"echo\":\"Bearer {key}\""));
        using var client = TestClient.Over(handler, options => (options.ApiKey, options.ContractDriftDetected) = (key, _told.Enqueue));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("the string \"Bearer [redacted]\"", Assert.Single(_told).Actual);
    }

    [Fact]
    public async Task A_value_is_not_cut_within_a_character()
    {
        using var client = Drifting($"\"new\":\"{new string('v', 62)}\U0001F4DE\U0001F4DE\"", options => options.ContractDriftDetected = _told.Enqueue);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal($"the string \"{new string('v', 62)}…\"", Assert.Single(_told).Actual);
    }

    [Fact]
    public async Task A_long_name_is_shortened_in_the_path()
    {
        using var client = Drifting($"\"{new string('n', 100_000)}\":1,\"{new string('n', 998)}\":1,\"{new string('n', 999)}\":1", options => options.ContractDriftDetected = _told.Enqueue);

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal([$"$.{new string('n', 997)}…", $"$.{new string('n', 998)}"], _told.Select(drift => drift.Path));
    }

    [Theory]
    [InlineData("key'with'quotes")]
    [InlineData("key\\\\with\\\\slashes")]
    public async Task A_key_is_not_told_in_escapes_either(string key)
    {
        var handler = ScriptedHandler.Answering(() => Responses.CreatedWith($"{Newtonsoft.Json.JsonConvert.ToString(key)}:1"));
        using var client = TestClient.Over(handler, options => (options.ApiKey, options.ContractDriftDetected) = (key, _told.Enqueue));

        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("$['[redacted]']", Assert.Single(_told).Path);
    }

    private static OpenCxClient Drifting(string members, Action<OpenCxClientOptions> configure) =>
        TestClient.Answering(() => Responses.CreatedWith(members), configure);
}
