using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenCx.Contract.Commands;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>The command with <c>--csharp</c>, which runs the generator that lies beside the tool.</summary>
[Trait("Category", "Generator")]
public sealed class CSharpDiffTests : IDisposable
{
    private const string Contract = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            post:
              operationId: createPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Kind: {type: string, enum: [cat, dog]}
            Pet:
              type: object
              properties:
                name: {type: string}
                kind: {$ref: '#/components/schemas/Kind'}
        """;

    private const string NewOperation = """
        paths:
          /pets/{id}:
            delete:
              operationId: deletePet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: Done}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx-contract-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_removed_property_goes()
    {
        var surface = await CompareAsync(Contract.Replace("        name: {type: string}\n", ""));

        Assert.Equal(("major", """["string? Pet.Name { get; set; }"]""", "[]"), surface);
    }

    [Fact]
    public async Task A_renamed_enum_value_goes_and_comes()
    {
        var surface = await CompareAsync(Contract.Replace("[cat, dog]", "[cat, hound]"));

        Assert.Equal(("major", """["static Kind Kind.Dog { get; }"]""", """["static Kind Kind.Hound { get; }"]"""), surface);
    }

    [Fact]
    public async Task A_new_operation_comes()
    {
        var (bump, removed, added) = await CompareAsync(Contract.Replace("paths:", NewOperation));

        Assert.Equal(("minor", "[]"), (bump, removed));
        Assert.Contains("Task IOpenCxClient.DeletePetAsync(string id, CancellationToken cancellationToken = default)", added);
        Assert.Contains("Task OpenCxClient.DeletePetAsync(string id, CancellationToken cancellationToken = default)", added);
    }

    [Fact]
    public async Task What_only_people_read_leaves_the_surface_as_it_is() =>
        Assert.Equal(("none", "[]", "[]"), await CompareAsync(Contract.Replace("title: Pets", "title: All pets")));

    [Fact]
    public async Task Identical_documents_give_nothing()
    {
        var file = Write("a.yaml", Contract);

        Assert.Equal((0, "", ""), await Run("diff", file, file, "--csharp"));
    }

    [Fact]
    public async Task The_greater_of_both_bumps_is_reported()
    {
        // On the wire it is the same which of two schemas that are alike is answered; in C# they are two types.
        const string Copy = "    Animal: {type: object, properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}}\n    Pet:\n";
        var (@base, head) = (Write("base.yaml", Contract), Write("head.yaml", Contract.Replace("Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'", "Done, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'").Replace("    Pet:\n", Copy)));

        Assert.NotEqual("major", (await Report(@base, head))["bump"]!.ToString());
        Assert.Equal("major", (await Report(@base, head, "--csharp"))["bump"]!.ToString());
    }

    [Theory]
    [InlineData("text", "\n  - string? Pet.Name { get; set; }\n")]
    [InlineData("markdown", "\n- string? Pet.Name { get; set; }\n")]
    [InlineData("html", "<del><code>string? Pet.Name { get; set; }</code></del>")]
    [InlineData("github", "title=C# surface::C# surface: 1 removed, 0 added; by itself a major version\n")]
    [InlineData("sarif", "\"string? Pet.Name { get; set; }\"")]
    public async Task Every_format_tells_of_it(string format, string expected)
    {
        var (@base, head) = (Write("base.yaml", Contract), Write("head.yaml", Contract.Replace("        name: {type: string}\n", "")));

        Assert.Contains(expected, (await Run("diff", @base, head, "--csharp", "--format", format)).Output);
        Assert.DoesNotContain("Pet.Name", (await Run("diff", @base, head, "--format", format)).Output);
    }

    [Fact]
    public async Task An_overlay_names_the_types_and_what_does_not_fit_is_left_out()
    {
        var overlay = Write("overlay.yaml", """
            overlay: 1.1.0
            info: {title: A, version: '1'}
            actions:
              - {target: $.components.schemas.Pet.properties.name, update: {$ref: '#/components/schemas/PetName'}}
              - {target: $.components.schemas, update: {PetName: {}}}
              - {target: $.components.schemas.PetName, copy: $.components.schemas.Names}
              - {target: $.components.schemas.Pet.properties.age, update: {type: integer}}
            """);
        var (@base, head) = (Write("base.yaml", Contract), Write("head.yaml", Contract.Replace("Kind: {", "Names: {type: string, enum: [rex]}\n    Kind: {")));

        var added = (await Report(@base, head, "--csharp", "--overlay", overlay))["csharp"]!["added"]!.ToJsonString();

        Assert.Contains("readonly struct PetName", added);
    }

    [Fact]
    public async Task An_overlay_without_the_clients_is_refused()
    {
        var file = Write("a.yaml", Contract);

        var (exitCode, _, error) = await Run("diff", file, file, "--overlay", file);

        Assert.Equal(2, exitCode);
        Assert.Contains("--csharp", error);
    }

    [Fact]
    public async Task A_generator_that_fails_is_one_error_that_says_why_and_leaves_no_files()
    {
        var fault = await Assert.ThrowsAsync<ContractException>(() =>
            ClientGenerator.GenerateAsync(("base.yaml", "{\"openapi\": \"3.0.0\", \"paths\": 1}"u8.ToArray()), ("head.yaml", "{"u8.ToArray()), CancellationToken.None));

        Assert.Contains("NSwag makes no clients of base.yaml and head.yaml", fault.Message);
        Assert.Contains("Exception", fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
        var folder = Assert.Single(Regex.Matches(fault.Message, @"Executing file '(.*?)[/\\](base|head)\.nswag'").Select(match => match.Groups[1].Value).Distinct());
        Assert.False(Directory.Exists(folder), folder);
    }

    [Fact]
    public async Task A_cancelled_comparison_ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            CSharpDiff.CompareAsync(ContractDocument.Parse(Contract, "base.yaml"), ContractDocument.Parse(Contract.Replace("Pet:", "Animal:").Replace("schemas/Pet'", "schemas/Animal'"), "head.yaml"), cancelled.Token));
    }

    private async Task<(string Bump, string Removed, string Added)> CompareAsync(string head)
    {
        var surface = (await Report(Write("base.yaml", Contract), Write("head.yaml", head), "--csharp"))["csharp"]!;
        return (surface["bump"]!.ToString(), Text(surface["removed"]!), Text(surface["added"]!));

        static string Text(JsonNode lines) => lines.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static async Task<JsonNode> Report(string @base, string head, params string[] options)
    {
        var (_, output, error) = await Run(["diff", @base, head, "--format", "json", .. options]);
        Assert.Equal("", error);
        return JsonNode.Parse(output)!;
    }

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
