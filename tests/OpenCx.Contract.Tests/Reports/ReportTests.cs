using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Tests.Diff;
using Spectre.Console;

namespace OpenCx.Contract.Tests.Reports;

public class ReportTests
{
    private const string Base = """
        openapi: 3.1.0
        info: {title: A, version: '1'}
        paths:
          /a:
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
              responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
        components:
          schemas:
            A:
              type: object
              properties:
                name: {type: string}
                gone: {type: string}
                kind: {enum: [a, b]}
        """;

    private static readonly string Head = Base
        .Replace("name: {type: string}", "name: {type: integer}", StringComparison.Ordinal)
        .Replace("        gone: {type: string}\n", "", StringComparison.Ordinal)
        .Replace("[a, b]", "[a, b, c]", StringComparison.Ordinal);

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_tells_every_change_in_lines_that_end_alike(string format)
    {
        var text = Reported.As(format, Report());

        Assert.DoesNotContain("\r", text);
        Assert.EndsWith("\n", text);
        foreach (var rule in (string[])["request-type-changed", "response-type-changed", "request-property-removed", "response-optional-property-removed", "request-enum-value-added", "response-enum-value-added"])
        {
            Assert.Contains(rule, text);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_comparison_gives_the_same_text(string format) =>
        Assert.Equal(Reported.As(format, Report()), Reported.As(format, Report()));

    [Fact]
    public void Text_reads_as_a_person_would_say_it() =>
        Assert.StartsWith(
            """
            breaking  POST /a > request > name  request-type-changed
                      the type went from string to integer  head.yaml(13,16)
                      C#: source break. The C# type of the member changes, and with it the code that uses it.

            breaking  POST /a > response 200 > name  response-type-changed
            """.ReplaceLineEndings("\n"),
            Reported.As("text", Report()));

    [Fact]
    public void On_a_terminal_the_text_has_colours_and_says_the_same()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(output) });
        terminal.Profile.Width = 1_000;

        new TextReport(terminal).Write(Report("/[red]a"), TextWriter.Null);

        Assert.Contains("\u001b[", output.ToString());
        Assert.Equal(Reported.As("text", Report("/[red]a")), Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(JsonReport.Schema());
        var text = Reported.As("json", Report());

        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"breaking\"", "\"worse\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_leads_to_what_is_gone_in_the_base()
    {
        var changes = JsonNode.Parse(Reported.As("json", Report()))!["changes"]!.AsArray();

        var gone = changes.First(change => change!["rule"]!.ToString() == "response-optional-property-removed")!;

        Assert.Equal(("base", "old.yaml", "/components/schemas/A/properties/gone"), (gone["document"]!.ToString(), gone["file"]!.ToString(), gone["pointer"]!.ToString()));
        Assert.Equal((14, 12), ((int)gone["line"]!, (int)gone["headLine"]!));
    }

    [Fact]
    public void Annotations_stand_on_lines_of_the_head_and_escape_what_would_end_them()
    {
        var lines = Reported.As("github", Report("/a%2C,:b")).Split('\n');

        Assert.Contains(
            "::error file=new.yaml,line=13,col=16,title=request-type-changed%3A POST /a%252C%2C%3Ab > request > name"
            + "::the type went from string to integer%0AC#: source break. The C# type of the member changes, and with it the code that uses it.",
            lines);
        Assert.Contains(lines, line => line.StartsWith("::warning file=new.yaml,line=12,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("::notice ", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_has_rules_places_and_fingerprints_that_survive_moved_lines()
    {
        var log = JsonNode.Parse(Reported.As("sarif", Report()))!;
        var moved = JsonNode.Parse(Reported.As("sarif", Report(before: "\n\n")))!;
        var run = log["runs"]![0]!;

        Assert.Equal("2.1.0", log["version"]!.ToString());
        foreach (var result in run["results"]!.AsArray())
        {
            Assert.Equal(result!["ruleId"]!.ToString(), run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]!.ToString());
            Assert.Equal("new.yaml", result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.ToString());
        }

        Assert.Equal(Fingerprints(run), Fingerprints(moved["runs"]![0]!));
        Assert.Equal(Fingerprints(run).Distinct(), Fingerprints(run));
        Assert.NotEqual(
            (int)run["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!,
            (int)moved["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);

        static IEnumerable<string> Fingerprints(JsonNode run) =>
            run["results"]!.AsArray().Select(result => result!["partialFingerprints"]!["contractChange/v1"]!.ToString());
    }

    [Theory]
    [InlineData("html", "<script>alert(1)</script>")]
    [InlineData("html", "\" onload=\"x")]
    [InlineData("markdown", "<img src=x>")]
    [InlineData("markdown", "</td>")]
    [InlineData("markdown", "| a | @someone")]
    [InlineData("text", "\u001b[31m")]
    [InlineData("github", "\n::error::forged")]
    [InlineData("github", "\u001b[31m")]
    [InlineData("github", "\u202e")]
    public void What_a_contract_says_cannot_act_in_a_report(string format, string hostile) =>
        Assert.DoesNotContain(hostile, Reported.As(format, Report("/a" + hostile)));

    [Theory]
    [InlineData("\u0007", "\\u0007")]
    [InlineData("\u2027", "\u2027")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\u2029", "\\u2029")]
    [InlineData("\u202a", "\\u202a")]
    [InlineData("\u202e", "\\u202e")]
    [InlineData("\u202f", "\u202f")]
    [InlineData("\u2065", "\u2065")]
    [InlineData("\u2066", "\\u2066")]
    [InlineData("\u2069", "\\u2069")]
    [InlineData("\u206a", "\u206a")]
    public void What_would_break_or_turn_a_line_is_written_out(string name, string written) =>
        Assert.Contains($"POST /a{written}b > request", Reported.As("text", Report($"/a{name}b")), StringComparison.Ordinal);

    [Fact]
    public void Markdown_shows_every_sign_as_it_is() =>
        Assert.Contains("/a&lt;&gt;&amp;\\|\\\\\\`\\*\\_\\[\\]\\~\\#\\!&#64;()", Reported.As("markdown", Report("/a<>&|\\`*_[]~#!@()")), StringComparison.Ordinal);

    [Fact]
    public void A_page_needs_nothing_from_elsewhere()
    {
        var page = Reported.As("html", Report());

        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page);
        Assert.Contains("<del><code>string</code></del> → <ins><code>integer</code></ins>", page);
    }

    [Fact]
    public void A_comment_stays_within_what_a_comment_can_hold()
    {
        var paths = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => "/a" + i + ": {get: {responses: {}}}"));

        var text = Reported.As("markdown", Reported.Comparing(Documents.Of(paths), Documents.Of("")));

        Assert.InRange(text.Length, 40_000, 65_000);
        Assert.Matches("… and [0-9]+ more", text);
    }

    [Fact]
    public void Accepted_changes_are_told_with_their_reason()
    {
        var report = Report();
        var change = report.Result.Changes[0];
        var accepted = report with
        {
            Result = report.Result with { Changes = [.. report.Result.Changes.Skip(1)] },
            Accepted = [new AcceptedChange(change, new AcceptedEntry(change.Rule.Id, "*", "Agreed with all callers.", null, change.Location))],
        };

        Assert.All(ReportFormats.Names.Where(format => format != "github"), format => Assert.Contains("Agreed with all callers.", Reported.As(format, accepted)));
        Assert.Equal("external", JsonNode.Parse(Reported.As("sarif", accepted))!["runs"]![0]!["results"]!.AsArray()[^1]!["suppressions"]![0]!["kind"]!.ToString());
    }

    [Fact]
    public void What_is_accepted_asks_for_its_version_all_the_same()
    {
        var report = Reported.Comparing(Documents.OfRequest("{type: string}"), Documents.OfRequest("{type: integer}"));
        var change = Assert.Single(report.Result.Changes);
        var accepted = report with
        {
            Result = report.Result with { Changes = [] },
            Accepted = [new AcceptedChange(change, new AcceptedEntry(change.Rule.Id, "*", "Agreed with all callers.", null, change.Location))],
        };

        Assert.EndsWith("\n0 breaking, 0 warnings, 0 info, 1 accepted; a major version is due\n", Reported.As("text", accepted));
        Assert.Equal("major", JsonNode.Parse(Reported.As("json", accepted))!["bump"]!.ToString());
    }

    [Theory]
    [InlineData("{type: string}", "{type: string}", SemVerBump.None)]
    [InlineData("{type: string}", "{type: string, description: A}", SemVerBump.Patch)]
    [InlineData("{type: string, maxLength: 5}", "{type: string, maxLength: 6}", SemVerBump.Minor)]
    [InlineData("{type: object, properties: {}}", "{type: object, properties: {a: {type: string}}}", SemVerBump.Minor)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object}", SemVerBump.Major)]
    [InlineData("{type: string, maxLength: 6}", "{type: string, maxLength: 5}", SemVerBump.Major)]
    public void The_bump_follows_the_wire_and_the_source(string @base, string head, SemVerBump bump) =>
        Assert.Equal(bump, Reported.Comparing(Documents.OfRequest(@base), Documents.OfRequest(head)).Result.Bump);

    private static DiffReport Report(string path = "/a", string before = "") => Reported.Comparing(
        Base.Replace("  /a:", $"  {JsonValue.Create(path).ToJsonString()}:", StringComparison.Ordinal),
        before + Head.Replace("  /a:", $"  {JsonValue.Create(path).ToJsonString()}:", StringComparison.Ordinal));
}
