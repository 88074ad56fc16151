using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class SourceLocationTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/a", 1, 1)]
    [InlineData("/a/b~1c", 2, 3)]
    [InlineData("/a/b~1c/1", 4, 7)]
    [InlineData("/a/b~1c/1/x", 4, 7)]
    [InlineData("/copy/1", 4, 7)]
    [InlineData("/copy/1/x", 4, 7)]
    [InlineData("/map/y", 6, 10)]
    [InlineData("/again/y", 6, 10)]
    [InlineData("/again/y/0", 6, 14)]
    [InlineData("/a/b~1c/7/none", 2, 3)]
    public void A_pointer_leads_to_a_line_of_the_YAML(string pointer, int line, int column)
    {
        var document = SourceDocument.Parse("a:\n  b/c: &c\n    - 1\n    - x: 2\ncopy: *c\nmap: &m {y: [z]}\nagain: *m\n", "x.yaml");

        Assert.Equal(new SourceLocation("x.yaml", line, column), document.Locate(pointer));
    }

    [Theory]
    [InlineData("", 1, 2)]
    [InlineData("/é", 2, 2)]
    [InlineData("/é/1", 2, 11)]
    [InlineData("/é/1/x", 2, 12)]
    [InlineData("/n", 3, 2)]
    public void A_pointer_leads_to_a_line_of_the_JSON(string pointer, int line, int column)
    {
        var document = SourceDocument.Parse(" {\n \"é\": [1, {\"x\": 2}],\n \"n\": null}", "x.json");

        Assert.Equal(new SourceLocation("x.json", line, column), document.Locate(pointer));
    }
}
