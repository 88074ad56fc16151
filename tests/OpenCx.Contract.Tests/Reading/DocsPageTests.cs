using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class DocsPageTests
{
    private const string Document = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a: {}\n";

    [Theory]
    [InlineData("# Title\n\n```yaml\n", "```\n")]
    [InlineData("# Title\n\n````yaml post /a\n", "````\n\nMore ```text```.\n")]
    [InlineData("# Title\n~~~~ yml\n", "~~~~~\n")]
    [InlineData("```json\n{\"a\": 1}\n```\n\n```yaml\na: 1\n```\n\n```yaml title=\"openapi\"\n", "  ```\n")]
    [InlineData("```yaml\n", "")]
    [InlineData("```YAML\n", "```\n")]
    [InlineData("```yml\tpost\n", "```\n")]
    [InlineData("~~~yaml `a`\n", "~~~\n")]
    [InlineData("    ```yaml\n    openapi: 2\n    ```\n\n```yaml\n", "```\n")]
    [InlineData("```yaml `a`\n\n````yaml\n", "````\n")]
    public void A_page_gives_its_document_character_for_character(string before, string after)
    {
        var page = DocsPage.Find(before + Document + after, "page.md")!;

        Assert.Equal(Document, page.Document);
        Assert.Equal(before.Count(character => character == '\n') + 1, page.FirstLine);
        Assert.Equal(page.FirstLine + 3, ContractDocument.Parse(page.DocumentInPlace, "page.md").Locate("/paths/~1a").Line);
    }

    [Theory]
    [InlineData("{\"openapi\": \"3.1.0\"}\n")]
    [InlineData(" {\n  \"info\": {}, \"openapi\" : \"3.1.0\"\n}\n")]
    [InlineData("\"openapi\": 3.1.0\n")]
    [InlineData("'openapi' : 3.1.0\n")]
    public void A_document_is_known_by_its_key(string document) =>
        Assert.Equal(document, DocsPage.Find($"```json\na: {{openapi: 1}}\nopenapis: 2\n```\n\n```json\n{document}```\n", "page.md")!.Document);

    [Theory]
    [InlineData("```")]
    [InlineData("~~~")]
    public void A_page_needs_no_name_of_its_own(string fence) =>
        Assert.Equal(Document, DocsPage.Find($"# Title\n\n{fence}yaml\n{Document}{fence}\n", "page")!.Document);

    [Theory]
    [InlineData("# Title\n\n```yaml\na: 1\n```\n", "page")]
    [InlineData("# Title\n\n```yaml\na: 1\n```\n", "page.markdown")]
    public void What_is_neither_a_document_nor_named_a_page_is_no_page(string text, string name) => Assert.Null(DocsPage.Find(text, name));

    [Theory]
    [InlineData("page.MD")]
    [InlineData("page.mdx")]
    [InlineData("page.Mdx")]
    public void What_is_named_a_page_is_one(string name) =>
        Assert.Equal($"the page has no fenced yaml or json block with an OpenAPI document (\"openapi: ...\") in it", Assert.Throws<ContractException>(() => DocsPage.Find("openapi: 3.1.0\n", name)).Message);

    [Fact]
    public void The_lines_of_an_indented_block_lose_the_indent_of_its_fence() =>
        Assert.Equal("openapi: 3.1.0\n  a: 1\nb: 2\n", DocsPage.Find("   ```yaml\n   openapi: 3.1.0\n     a: 1\n b: 2\n  ```\n", "page.md")!.Document);

    [Fact]
    public void Carriage_returns_and_shorter_fences_inside_belong_to_the_document()
    {
        const string Content = "openapi: 3.1.0\r\ninfo:\r\n  description: |\r\n    ```yaml\r\n    openapi: 2\r\n    ```\r\n";

        Assert.Equal(Content, DocsPage.Find($"````yaml\r\n{Content}````\r\n", "page.md")!.Document);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo:\n  description: |\n    ```yaml\n    openapi: 3.1.0\n    ```\n")]
    [InlineData("info:\n  description: |\n   Text\n\n   ```yaml\n   a: 1\n   ```\nopenapi: 3.1.0\n")]
    [InlineData("openapi: 3.1.0\n")]
    public void A_document_with_code_in_its_descriptions_is_no_page(string text) =>
        Assert.Null(DocsPage.Find(text, "phone.yaml"));

    [Theory]
    [InlineData("# Title\n", 1, "no fenced yaml or json block")]
    [InlineData("```text\nopenapi: 3.1.0\n```\n", 1, "no fenced yaml or json block")]
    [InlineData("```yaml\nopenapi: 3.1.0\n```\n```yaml\nopenapi: 3.1.0\n```\n", 5, "2 blocks")]
    public void A_page_without_a_document_or_with_several_is_an_error(string text, int line, string message)
    {
        var exception = Assert.Throws<ContractException>(() => DocsPage.Find(text, "page.md"));

        Assert.Contains(message, exception.Message);
        Assert.Equal(line, exception.Location?.Line);
    }
}
