using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>Where in a document something is, as JSONPath (RFC 9535) spells it.</summary>
public class MemberPathTests
{
    [Theory]
    [InlineData("$")]
    [InlineData("$.name", "name")]
    [InlineData("$._Az09.b", "_Az09", "b")]
    [InlineData("$['']", "")]
    [InlineData("$['0a'].a0", "0a", "a0")]
    [InlineData("$['a b']['é']['a-b']", "a b", "é", "a-b")]
    [InlineData("$['it\\'s']", "it's")]
    [InlineData("$.a.b.c.d.e.f.g.h.i", "a", "b", "c", "d", "e", "f", "g", "h", "i")]
    public void A_name_stands_bare_or_in_quotes(string expected, params string[] segments)
    {
        var path = new JsonPath();
        foreach (var segment in segments)
        {
            path.Enter(segment);
        }

        Assert.Equal(expected, path.Describe(static name => name));
    }

    [Fact]
    public void Any_item_and_any_member_have_signs()
    {
        var path = new JsonPath();
        path.Enter(JsonPath.AnyItem);
        path.Enter(JsonPath.AnyMember);

        Assert.Equal("$[*].*", path.Describe(static name => name));
    }

    [Fact]
    public void A_member_that_is_called_like_the_sign_for_any_is_still_a_member()
    {
        var path = new JsonPath();
        path.Enter(new string("[*]".ToCharArray()));

        Assert.Equal("$['[*]']", path.Describe(static name => name));
    }

    [Fact]
    public void Coming_back_up_leaves_the_last_name()
    {
        var path = new JsonPath();
        path.Enter("a");
        path.Enter("b");
        path.Leave();

        Assert.Equal("$.a", path.Describe(static name => name));
    }
}
