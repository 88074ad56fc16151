using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Tests.Vendoring;

public sealed class MergeTests : VendorCommandFixture
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1', description: First}\n";
    private const string Get = "get: {responses: {'200': {description: OK}}}";
    private const string Post = "post: {responses: {'204': {description: Done}}}";

    [Fact]
    public async Task Several_sources_become_one_document()
    {
        var merged = await Merge(
            $"servers: [{{url: 'https://a'}}]\npaths: {{/a: {{{Get}}}}}\ncomponents: {{schemas: {{E: {{type: object}}, A: {{type: string}}}}}}\ntags: [{{name: x}}]\n",
            $"servers: [{{url: 'https://a'}}, {{url: 'https://b'}}]\npaths: {{/b: {{{Get}}}, /a: {{{Post}}}}}\ncomponents: {{schemas: {{B: {{type: integer}}, E: {{type: object}}}}, responses: {{R: {{description: R}}}}}}\ntags: [{{name: z}}, {{name: x}}]\n");

        Assert.Equal(
            """
            openapi: 3.1.0
            info:
              title: T
              version: "1"
              description: First
            servers:
              - url: https://a
              - url: https://b
            paths:
              /a:
                get:
                  responses:
                    "200":
                      description: OK
                post:
                  responses:
                    "204":
                      description: Done
              /b:
                get:
                  responses:
                    "200":
                      description: OK
            components:
              schemas:
                E:
                  type: object
                A:
                  type: string
                B:
                  type: integer
              responses:
                R:
                  description: R
            tags:
              - name: x
              - name: z

            """.ReplaceLineEndings("\n"),
            merged);
    }

    [Fact]
    public async Task Every_source_is_recorded_with_its_hash()
    {
        await Merge("paths: {}\n", $"paths: {{/a: {{{Get}}}}}\n");

        var record = SourceRecord.Load(Record);

        record.RequireUnchanged(Spec);
        Assert.Equal("0.yaml, 1.yaml", record.Source);
        Assert.Equal(
            [("0.yaml", SourceRecord.HashOf(await File.ReadAllBytesAsync(At("0.yaml")))), ("1.yaml", SourceRecord.HashOf(await File.ReadAllBytesAsync(At("1.yaml"))))],
            record.MergedFrom.Select(source => (source.Name, source.Sha256)));
    }

    [Fact]
    public async Task A_source_given_twice_adds_nothing()
    {
        var body = $"paths: {{/a: {{{Get}}}}}\ntags: [{{name: x}}]\nsecurity: [{{k: []}}]\ncomponents: {{securitySchemes: {{k: {{type: http, scheme: bearer}}}}}}\n";

        await Merge(body, body);

        Assert.True(JsonNode.DeepEquals(ContractDocument.Load(At("0.yaml")).Root, ContractDocument.Load(Spec).Root));
    }

    [Theory]
    [InlineData("paths: {/a: {get: {deprecated: true, responses: {}}}}", "paths: {/a: {get: {deprecated: false, responses: {}}}}", "/paths/~1a/get/deprecated: ", "false here, true in ")]
    [InlineData("paths: {}\ncomponents: {schemas: {E: {type: string}}}", "paths: {}\ncomponents: {schemas: {E: {type: string, maxLength: 1}}}", "/components/schemas/E/maxLength: ", "1 here, nothing in ")]
    [InlineData("paths: {}\ntags: [{name: y}, {name: x, description: A}]", "paths: {}\ntags: [{name: x, description: B}]", "/tags/0/description: ", "\"B\" here, \"A\" in ")]
    [InlineData("paths: {}\nservers: [{url: /, description: A}]", "paths: {}\nservers: [{url: /, description: B}]", "/servers/0/description: ", "\"B\" here, \"A\" in ")]
    [InlineData("paths: {'/a/{id}': {parameters: [{name: id, in: path, required: true, schema: {}}]}}", "paths: {'/a/{id}': {}}", "/paths/~1a~1{id}/parameters: ", "nothing here, [{\"name\":\"id\"")]
    [InlineData("paths: {'/a/{id}': {}}", "paths: {'/a/{key}': {}}", "/paths/~1a~1{key}: ", "the path is /a/{key} here, /a/{id} in ")]
    [InlineData("paths: {/a: {get: {operationId: x, responses: {}}}}", "paths: {/b: {get: {operationId: x, responses: {}}}}", "/paths/~1b/get/operationId: ", "\"x\" is this operation here, /paths/~1a/get in ")]
    [InlineData("paths: {}\nx-a: 1", "paths: {}\nx-a: 2", "/x-a: ", "2 here, 1 in ")]
    [InlineData("paths: {}\nx-a: {b: {c: null}}", "paths: {}\nx-a: {b: {}}", "/x-a/b/c: ", "nothing here, null in ")]
    [InlineData("paths: {}\nx-a: [[1, 2], [3]]", "paths: {}\nx-a: [[1, 4], [3]]", "/x-a/0/1: ", "4 here, 2 in ")]
    [InlineData("paths: {}\nx-a: [1, 2]", "paths: {}\nx-a: [1]", "/x-a: ", "[1] here, [1,2] in ")]
    public async Task A_contradiction_shows_both_places_and_values(string first, string second, string pointer, string message)
    {
        var error = await Refused(null, Write("first.yaml", $"{Head}{first}\n"), Write("same.yaml", $"{Head}{first}\n"), Write("second.yaml", $"{Head}{second}\n"));

        Assert.StartsWith(At("second.yaml") + "(", error, StringComparison.Ordinal);
        Assert.Contains($"): error OPENCX: {pointer}the sources contradict each other: {message}", error, StringComparison.Ordinal);
        Assert.Contains(At("first.yaml") + "(", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(198, "")]
    [InlineData(199, "…")]
    public async Task A_long_value_is_cut_short(int length, string end)
    {
        var error = await Refused(null, Write("a.yaml", $"{Head}paths: {{}}\nx-a: 1\n"), Write("b.yaml", $"{Head}paths: {{}}\nx-a: {new string('b', length)}\n"));

        Assert.Contains($"contradict each other: \"{new string('b', 198)}{(end.Length == 0 ? "\"" : end)} here, 1 in ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {title: T, version: '2'}\npaths: {}\n", "(2,18): error OPENCX: /info/version: the sources contradict each other: \"2\" here, \"1\" in ")]
    [InlineData("openapi: 3.1.0\ninfo: {title: U, version: '1'}\npaths: {}\n", "/info/title: ")]
    [InlineData("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n", "/openapi: ")]
    [InlineData("openapi: 3.1.0\ninfo: {title: T, version: '1'}\njsonSchemaDialect: https://a\npaths: {}\n", "/jsonSchemaDialect: ")]
    public async Task Documents_of_different_apis_or_versions_are_not_merged(string second, string message) =>
        Assert.Contains(message, await Refused(null, Write("first.yaml", Head + "paths: {}\n"), Write("second.yaml", second)), StringComparison.Ordinal);

    [Fact]
    public async Task Security_that_not_all_share_stays_with_the_operations_it_was_for()
    {
        const string Schemes = "components: {securitySchemes: {k: {type: http, scheme: bearer}}}\n";
        await Merge($"security: [{{k: []}}]\npaths: {{/a: {{{Get}, post: {{security: [], responses: {{}}}}}}}}\n{Schemes}", $"paths: {{/b: {{{Get}}}}}\n{Schemes}");

        var root = ContractDocument.Load(Spec).Root;

        Assert.False(root.ContainsKey("security"));
        Assert.Equal("[{\"k\":[]}]", root["paths"]!["/a"]!["get"]!["security"]!.ToJsonString());
        Assert.Equal("[]", root["paths"]!["/a"]!["post"]!["security"]!.ToJsonString());
        Assert.Null(root["paths"]!["/b"]!["get"]!["security"]);
    }

    [Fact]
    public async Task A_conflict_in_a_page_is_placed_in_the_page()
    {
        var page = Write("b.md", $"# B\n\n```yaml\n{Head}paths: {{}}\nx-a: 2\n```\n");

        Assert.StartsWith($"{page}(7,1): error", await Refused(null, Write("a.yaml", $"{Head}paths: {{}}\nx-a: 1\n"), page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("True")]
    [InlineData("1.0")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("2024-01-31")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData(" a ")]
    [InlineData("#/components/schemas/A")]
    [InlineData("{id}")]
    [InlineData("*a")]
    [InlineData("---")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("tab\there")]
    [InlineData("bell\u0007 \u0085 \u2028 \ufeff end")]
    [InlineData("emoji 😀 é")]
    [InlineData("two\nlines")]
    [InlineData("two\n\n  lines\n")]
    [InlineData(" indented\nfirst")]
    [InlineData("trailing \nspace")]
    [InlineData("ends\n\n")]
    [InlineData("\nbegins")]
    [InlineData("windows\r\nline")]
    [InlineData("# heading\n--- \n...\n- item: x\n")]
    [InlineData("\n")]
    public async Task Every_text_survives(string text)
    {
        var value = JsonValue.Create(text).ToJsonString();
        await Merge($"paths: {{}}\nx-a: {{\"text\": {value}, \"list\": [[{value}, 1.50, 12345678901234567890, null, {{}}, []], {{\"a\": {value}}}], {(text.Length > 0 ? value : "\"k\"")}: true}}\n", "paths: {}\n");

        Assert.True(JsonNode.DeepEquals(ContractDocument.Load(At("0.yaml")).Root, ContractDocument.Load(Spec).Root), await File.ReadAllTextAsync(Spec));
        Assert.Contains("1.50", await File.ReadAllTextAsync(Spec), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contract_of_this_repository_survives()
    {
        var contract = Path.Combine(Repository.Root, "openapi", "phone.yaml");

        Assert.Equal(0, (await Vendor(contract, contract)).ExitCode);

        Assert.True(JsonNode.DeepEquals(ContractDocument.Load(contract).Root, ContractDocument.Load(Spec).Root));
    }

    private async Task<string> Merge(params string[] bodies)
    {
        var (exitCode, _, error) = await Vendor([.. bodies.Select((body, index) => Write($"{index}.yaml", Head + body))]);
        Assert.Equal((0, ""), (exitCode, error));
        return await File.ReadAllTextAsync(Spec);
    }
}
