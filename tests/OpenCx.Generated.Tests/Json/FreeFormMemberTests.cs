using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Json;

/// <summary><c>flow</c>, which may hold any JSON.</summary>
public class FreeFormMemberTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1.50, 1e400, "\u0041", { } ] }""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("12.50")]
    [InlineData("false")]
    public async Task What_nobody_looked_at_is_written_back_letter_for_letter(string flow)
    {
        var (agent, drift) = await AgentResponses.ReadAsync(WithFlow(flow));

        Assert.Empty(drift);
        Assert.Equal(WithFlow(flow), JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task What_was_looked_at_is_written_back_with_the_changes_made_to_it()
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"nodes":[{"id":1.50}]}"""));

        agent.Flow!["name"] = "greeting";

        Assert.Equal(WithFlow("""{"nodes":[{"id":1.50}],"name":"greeting"}"""), JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task Whoever_looks_sees_the_same_tree()
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"nodes":[]}"""));

        var trees = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => agent.Flow)));

        Assert.All(trees, tree => Assert.Same(agent.Flow, tree));
    }

    [Fact]
    public async Task Another_value_takes_its_place()
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"nodes":[]}"""));

        agent.Flow = new JArray(1, 2);
        Assert.Equal(WithFlow("[1,2]"), JsonConvert.SerializeObject(agent));

        agent.Flow = null;
        Assert.Equal(WithFlow("null"), JsonConvert.SerializeObject(agent));
    }

    [Fact]
    public async Task A_tree_of_the_whole_agent_has_it_as_a_tree()
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"nodes":[{"id":7}]}"""));

        Assert.Equal(7, (int?)JObject.FromObject(agent)["flow"]?["nodes"]?[0]?["id"]);
    }

    [Fact]
    public async Task Indented_text_is_indented_throughout()
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"nodes":[{"id":7}]}"""));

        Assert.Contains("\n  \"flow\": {\n    \"nodes\": [\n", JsonConvert.SerializeObject(agent, Formatting.Indented).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StringEscapeHandling.EscapeHtml, """{"a":"\u003c/b\u003eé"}""")]
    [InlineData(StringEscapeHandling.EscapeNonAscii, """{"a":"</b>\u00e9"}""")]
    public async Task A_text_in_it_is_escaped_as_the_settings_ask(StringEscapeHandling handling, string escaped)
    {
        var settings = new JsonSerializerSettings { StringEscapeHandling = handling };
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"a":"</b>é"}"""));
        Assert.Equal(WithFlow(escaped), JsonConvert.SerializeObject(agent, settings));

        var (misread, _) = await AgentResponses.ReadAsync(AgentResponses.Full.Replace("1.25", """{"a":"</b>é"}""", StringComparison.Ordinal));
        Assert.Contains($"\"speed\":{escaped},", JsonConvert.SerializeObject(misread, settings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_quoted_as_the_writer_asks()
    {
        static string Write(PhoneAgentDto agent, Action<JsonTextWriter> configure)
        {
            using var text = new StringWriter();
            using var writer = new JsonTextWriter(text);
            configure(writer);
            new JsonSerializer().Serialize(writer, agent);
            return text.ToString();
        }

        var (agent, _) = await AgentResponses.ReadAsync(WithFlow("""{"a":"b"}"""));

        Assert.Contains("'flow':{'a':'b'}", Write(agent, static writer => writer.QuoteChar = '\''), StringComparison.Ordinal);
        Assert.Contains("flow:{a:\"b\"}", Write(agent, static writer => writer.QuoteName = false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\":[1.50,],}", """{"a":[1.50]}""")]
    [InlineData("{\"a\"\0:\u00a01e400\v}", """{"a":1e400}""")]
    [InlineData("[\"tab\there\", \"don\\'t\"]", """["tab\there","don't"]""")]
    public async Task What_is_not_json_to_the_letter_is_written_back_as_json(string sloppy, string strict)
    {
        var (agent, _) = await AgentResponses.ReadAsync(WithFlow(sloppy));
        Assert.Equal(WithFlow(strict), JsonConvert.SerializeObject(agent));

        var (misread, _) = await AgentResponses.ReadAsync(AgentResponses.Full.Replace("1.25", sloppy, StringComparison.Ordinal));
        Assert.Null(misread.Speed);
        Assert.Equal(AgentResponses.Full.Trim().Replace("1.25", strict, StringComparison.Ordinal), JsonConvert.SerializeObject(misread));
    }

    private static string WithFlow(string flow) => AgentResponses.Full.Trim().Replace("""{"nodes":[{"id":1}]}""", flow, StringComparison.Ordinal);

    [Fact]
    public async Task A_value_whose_text_was_kept_is_itself_in_a_tree()
    {
        var (agent, _) = await AgentResponses.ReadAsync(AgentResponses.Full.Replace("3f2504e0", "3F2504E0", StringComparison.Ordinal));

        Assert.Equal("3F2504E0-4f89-41d3-9a0c-0305e82c3301", (string?)JObject.FromObject(agent)["failover_transfer_destination_id"]);
    }
}
