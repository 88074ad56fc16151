using System.Text.Json.Nodes;
using OpenCx.Contract.Commands;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Tests.Diff;

namespace OpenCx.Contract.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx-contract-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Identical_files_give_nothing()
    {
        var file = Write("a.yaml", Documents.OfRequest("{type: string}"));

        Assert.Equal((0, "", ""), await Run("diff", file, file));
        Assert.Equal((0, "", ""), await Run("diff", file, file, "--format", "github", "--fail-on", "info"));
    }

    [Theory]
    [InlineData("{type: string}", "{type: integer}", null, 1)]
    [InlineData("{type: string}", "{type: integer}", "none", 0)]
    [InlineData("{type: string}", "{type: string, maxLength: 5}", null, 0)]
    [InlineData("{type: string}", "{type: string, maxLength: 5}", "warning", 1)]
    [InlineData("{type: integer}", "{type: number}", "warning", 0)]
    [InlineData("{type: integer}", "{type: number}", "info", 1)]
    [InlineData("{type: integer}", "{type: integer, description: A}", "info", 0)]
    public async Task The_exit_code_follows_the_threshold(string @base, string head, string? failOn, int expected)
    {
        string[] arguments = ["diff", Write("base.yaml", Documents.OfRequest(@base)), Write("head.yaml", Documents.OfRequest(head))];

        var (exitCode, _, error) = await Run(failOn is null ? arguments : [.. arguments, "--fail-on", failOn]);

        Assert.Equal((expected, ""), (exitCode, error));
    }

    [Fact]
    public async Task What_cannot_be_read_is_one_line_on_the_error_stream()
    {
        var file = Write("a.yaml", Documents.OfRequest("{type: string}"));
        foreach (var other in (string[])["missing.yaml", "HEAD:there/is/no/such.yaml", "-x:y", Write("b.yaml", "openapi: 2.0"), Write("c.md", "# No document")])
        {
            var (exitCode, output, error) = await Run("diff", file, other);

            Assert.Equal((2, ""), (exitCode, output));
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(Path.GetFileName(other), error);
        }
    }

    [Fact]
    public async Task What_is_no_file_or_too_large_a_one_is_one_line_too()
    {
        var large = Path.Combine(_folder.FullName, "large.yaml");
        using (var file = File.Create(large))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        foreach (var other in (string[])[_folder.FullName, large, "", "https://a.example/openapi.yaml", Write("empty.yaml", ""), Write("binary.yaml", "\0\u0001\u0002"), Write("brackets.json", new string('[', 1_000_000))])
        {
            var (exitCode, output, error) = await Run("diff", Write("a.yaml", Documents.OfRequest("{type: string}")), other);

            Assert.Equal((2, ""), (exitCode, output));
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Theory]
    [InlineData("Required argument 'HEAD' missing", "diff", "a.yaml")]
    [InlineData("Argument 'pdf' not recognized", "diff", "a.yaml", "b.yaml", "--format", "pdf")]
    [InlineData("Argument 'sometimes' not recognized", "diff", "a.yaml", "b.yaml", "--fail-on", "sometimes")]
    [InlineData("it needs --csharp", "diff", "a.yaml", "b.yaml", "--overlay", "c.yaml")]
    [InlineData("Argument 'pdf' not recognized", "rules", "--format", "pdf")]
    public async Task Wrong_arguments_are_named_with_code_2(string message, params string[] arguments)
    {
        var (exitCode, _, error) = await Run(arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_goes_where_it_is_told_to()
    {
        var report = Path.Combine(_folder.FullName, "report.json");

        var (exitCode, output, _) = await Run(
            "diff", Write("base.yaml", Documents.OfRequest("{type: string}")), Write("head.yaml", Documents.OfRequest("{type: integer}")), "--format", "json", "--out", report);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal("request-type-changed", JsonNode.Parse(await File.ReadAllTextAsync(report))!["changes"]![0]!["rule"]!.ToString());
        Assert.DoesNotContain('\r', await File.ReadAllTextAsync(report));
    }

    [Fact]
    public async Task Accepted_changes_do_not_count_and_a_stale_entry_is_an_error()
    {
        var (@base, head) = (Write("base.yaml", Documents.OfRequest("{type: string}")), Write("head.yaml", Documents.OfRequest("{type: integer}")));
        var ignore = Write("ignore.yaml", "- {rule: request-type-changed, place: POST /a > request, reason: The server took both all along.}");

        var (exitCode, output, _) = await Run("diff", @base, head, "--ignore", ignore);
        var stale = await Run("diff", @base, @base, "--ignore", ignore);

        Assert.Equal(0, exitCode);
        Assert.Contains("because: The server took both all along.", output);
        Assert.Equal(2, stale.ExitCode);
        Assert.Contains("ignore.yaml(1,", stale.Error);
    }

    [Fact]
    public async Task A_docs_page_is_as_good_as_the_document_in_it()
    {
        var page = Write("page.md", $"# Create\n\n````yaml post /a\n{Documents.OfRequest("{type: integer}")[1..^1].Replace(", info", "\ninfo").Replace(", paths", "\npaths")}\n````\n");

        var (exitCode, output, _) = await Run("diff", Write("base.yaml", Documents.OfRequest("{type: string}")), page, "--format", "github");

        Assert.Equal(1, exitCode);
        Assert.Contains($"file={page},line=6,", output);
    }

    [Fact]
    public async Task Rules_are_listed_in_every_format()
    {
        var (_, json, _) = await Run("rules", "--format", "json");
        var rules = JsonNode.Parse(json)!["rules"]!.AsArray();

        Assert.Contains(rules, rule => rule!["id"]!.ToString() == "request-property-became-required" && rule["severity"]!.ToString() == "breaking");
        Assert.Contains("| `request-property-became-required` | breaking |", (await Run("rules", "--format", "markdown")).Output);
        Assert.Equal(await Run("rules", "--format", "text"), await Run("rules"));
        Assert.Equal(rules.Count, (await Run("rules")).Output.Split('\n').Count(line => line.StartsWith("  C#: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_schema_is_that_of_the_json_report() =>
        Assert.Equal((0, JsonReport.Schema(), ""), await Run("schema"));

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await ContractTool.RunAsync(arguments, output, error), output.ToString(), error.ToString());
    }
}
