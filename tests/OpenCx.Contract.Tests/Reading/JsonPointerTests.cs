using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class JsonPointerTests
{
    [Theory]
    [InlineData("a", "/p/a")]
    [InlineData("", "/p/")]
    [InlineData("a/b", "/p/a~1b")]
    [InlineData("/", "/p/~1")]
    [InlineData("~", "/p/~0")]
    [InlineData("~1", "/p/~01")]
    public void A_token_is_escaped_and_found_again(string token, string pointer)
    {
        Assert.Equal(pointer, JsonPointer.Append("/p", token));
        Assert.Equal(["p", token], JsonPointer.Split(pointer)!);
    }

    [Fact]
    public void The_whole_document_is_an_empty_pointer_and_a_name_alone_is_none()
    {
        Assert.Equal([], JsonPointer.Split("")!);
        Assert.Equal([""], JsonPointer.Split("/")!);
        Assert.Null(JsonPointer.Split("a"));
        Assert.Null(JsonPointer.Split("a/b"));
    }

    [Theory]
    [InlineData("", """{"a":[1,null,{"b/c":2}],"":3}""")]
    [InlineData("/", "3")]
    [InlineData("/a/0", "1")]
    [InlineData("/a/1", null)]
    [InlineData("/a/2/b~1c", "2")]
    public void It_leads_to_a_value(string pointer, string? json)
    {
        var root = JsonNode.Parse("""{"a":[1,null,{"b/c":2}],"":3}""");

        Assert.True(JsonPointer.TryResolve(root, pointer, out var target));
        Assert.Equal(json, target?.ToJsonString());
        if (target is not null)
        {
            Assert.Equal(pointer, JsonPointer.Of(target));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("/b")]
    [InlineData("/a/3")]
    [InlineData("/a/00")]
    [InlineData("/a/01")]
    [InlineData("/a/-1")]
    [InlineData("/a/+1")]
    [InlineData("/a/ 1")]
    [InlineData("/a/1x")]
    [InlineData("/a/")]
    [InlineData("/a/-")]
    [InlineData("/a/0/x")]
    [InlineData("/a/1/x")]
    [InlineData("/a/99999999999999999999")]
    public void It_leads_nowhere(string pointer) =>
        Assert.False(JsonPointer.TryResolve(JsonNode.Parse("""{"a":[1,null,{"b/c":2}],"":3}"""), pointer, out _));
}
