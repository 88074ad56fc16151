using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Reports;

namespace OpenCx.Contract.Tests.Reports;

public class RuleReportTests
{
    private static readonly Rule Rule = RuleTable.All.Single(rule => rule.Id == "request-type-changed");

    [Fact]
    public void Text_tells_a_rule_in_five_lines() =>
        Assert.Contains(
            $"""

            request-type-changed  (breaking)
              {Rule.Summary}
              C#: source break. {Rule.Effect.Sentence}
              base: {Rule.Example.Base}
              head: {Rule.Example.Head}


            """.ReplaceLineEndings("\n"),
            Write("text"));

    [Fact]
    public void Markdown_is_one_table()
    {
        var lines = Write("markdown").Split('\n');

        Assert.Equal(["| rule | severity | what has changed | C# | base | head |", "|---|---|---|---|---|---|"], lines[..2]);
        Assert.Equal(RuleTable.All.Count + 3, lines.Length);
        Assert.Contains($"| `request-type-changed` | breaking | {Rule.Summary} | **source break.** {Rule.Effect.Sentence} | `{Rule.Example.Base}` | `{Rule.Example.Head}` |", lines);
        Assert.All(lines[..^1], line => Assert.Equal(7, line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|')));
        Assert.DoesNotContain("``", Write("markdown"));
    }

    [Fact]
    public void Json_has_the_whole_example_to_try()
    {
        var rules = JsonNode.Parse(Write("json"))!["rules"]!.AsArray();

        Assert.Equal(RuleTable.All.Select(rule => rule.Id), rules.Select(rule => rule!["id"]!.ToString()));
        Assert.True(JsonNode.DeepEquals(
            new JsonObject
            {
                ["id"] = "request-type-changed",
                ["severity"] = "breaking",
                ["direction"] = "request",
                ["summary"] = Rule.Summary,
                ["csharp"] = new JsonObject { ["impact"] = "source-break", ["consequence"] = Rule.Effect.Sentence },
                ["example"] = new JsonObject { ["base"] = Rule.Example.BaseDocument, ["head"] = Rule.Example.HeadDocument },
            },
            rules.Single(rule => rule!["id"]!.ToString() == "request-type-changed")));
    }

    private static string Write(string format)
    {
        using var output = new StringWriter();
        RuleReport.Write(format, output);
        return output.ToString();
    }
}
