using System.Text;
using OpenCx.Contract.Tests.Diff;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Tests.Vendoring;

public sealed class VendorCommandTests : VendorCommandFixture
{
    private const string Contract = "openapi: 3.1.0\r\ninfo: {title: T, version: 1.0}\r\npaths: {}   \r\n# é\r\n";

    [Fact]
    public async Task A_docs_page_gives_its_document_byte_for_byte()
    {
        var (exitCode, _, error) = await Vendor(Write("create.page.md", $"> Index\n\n# Create\n\n````yaml post /a\n{Contract}````\n\nMore.\n"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Encoding.UTF8.GetBytes(Contract), await File.ReadAllBytesAsync(Spec));
        Assert.Equal(SourceRecord.HashOf(Encoding.UTF8.GetBytes(Contract)), SourceRecord.Load(Record).Sha256);
        Assert.Equal("create.page.md", SourceRecord.Load(Record).Source);
    }

    [Fact]
    public async Task The_contract_of_this_repository_survives_a_page()
    {
        var contract = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "openapi", "phone.yaml"));

        Assert.Equal(0, (await Vendor(Write("page.md", $"# Title\n\n````yaml post /phone\n{contract}````\n"))).ExitCode);

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "openapi", "phone.yaml")), await File.ReadAllBytesAsync(Spec));
    }

    [Fact]
    public async Task What_changes_is_said_and_breaks_nothing()
    {
        Write("out/phone.yaml", Documents.OfRequest("{type: string}"));

        var (exitCode, output, _) = await Vendor(Write("new.json", Documents.OfRequest("{type: integer}")));

        Assert.Equal(0, exitCode);
        Assert.Contains("request-type-changed", output, StringComparison.Ordinal);
        Assert.Contains("It says what the one before it said.", (await Vendor(At("new.json"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_predecessor_that_is_broken_is_replaced()
    {
        Write("out/phone.yaml", "a: 'b");

        var (exitCode, output, _) = await Vendor(Write("new.yaml", Contract));

        Assert.Equal(0, exitCode);
        Assert.Contains("cannot be compared", output, StringComparison.Ordinal);
        Assert.Equal(Contract, await File.ReadAllTextAsync(Spec));
    }

    [Theory]
    [InlineData("page.md", "# No document", "page.md(1,1)")]
    [InlineData("page.md", "# Title\n\n```yaml\nopenapi: 3.1.0\ninfo: {}\npaths: {/a: [1]}\n```\n", "page.md(6,")]
    [InlineData("swagger.yaml", "swagger: '2.0'", "swagger.yaml(1,1)")]
    [InlineData("empty.yaml", "", "the file is empty")]
    public async Task What_is_no_contract_is_refused_with_its_place(string name, string text, string message) =>
        Assert.Contains(message, await Refused(null, Write(name, text)), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_is_not_utf8_is_refused()
    {
        await File.WriteAllBytesAsync(At("page.md"), [.. Encoding.UTF8.GetBytes("```yaml\nopenapi: 3.1.0\ninfo: {title: "), 0xff, .. "}\n```\n"u8]);

        Assert.Contains("page.md(3,1): error OPENCX: is not UTF-8", await Refused(null, At("page.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_cannot_be_that_of_several_sources()
    {
        var source = Write("a.yaml", Contract);

        Assert.Equal(2, (await Vendor(source, source, "--source", "https://example.com")).ExitCode);
        Assert.False(File.Exists(Spec));
    }
}
