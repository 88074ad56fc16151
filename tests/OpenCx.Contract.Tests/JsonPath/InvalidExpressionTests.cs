using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

public class InvalidExpressionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData("@.a")]
    [InlineData(" $")]
    [InlineData("$ ")]
    [InlineData("$.a\n")]
    [InlineData("$$")]
    [InlineData("$a")]
    [InlineData("$.")]
    [InlineData("$..")]
    [InlineData("$...a")]
    [InlineData("$. a")]
    [InlineData("$.. a")]
    [InlineData("$.. ['a']")]
    [InlineData("$.'a'")]
    [InlineData("$.1")]
    [InlineData("$.a-b")]
    [InlineData("$.$ref")]
    [InlineData("$.[0]")]
    [InlineData("$[")]
    [InlineData("$]")]
    [InlineData("$[]")]
    [InlineData("$[ ]")]
    [InlineData("$[0")]
    [InlineData("$[0,]")]
    [InlineData("$[,0]")]
    [InlineData("$[0 1]")]
    [InlineData("$[a]")]
    [InlineData("$[@.a]")]
    [InlineData("$[$.a]")]
    [InlineData("$[(@.length-1)]")]
    [InlineData("$[**]")]
    [InlineData("$.**")]
    [InlineData("$\u00a0.a")]
    [InlineData("$\f.a")]
    [InlineData("$[\u00a00]")]
    public void A_segment(string expression) => Expect.Rejected(expression);

    [Theory]
    [InlineData("$[00]")]
    [InlineData("$[01]")]
    [InlineData("$[-0]")]
    [InlineData("$[-01]")]
    [InlineData("$[+1]")]
    [InlineData("$[- 1]")]
    [InlineData("$[-]")]
    [InlineData("$[1.0]")]
    [InlineData("$[1e1]")]
    [InlineData("$[0x1]")]
    [InlineData("$[9007199254740992]")]
    [InlineData("$[-9007199254740992]")]
    [InlineData("$[99999999999999999999999]")]
    [InlineData("$[-9223372036854775808]")]
    [InlineData("$[:9007199254740992]")]
    [InlineData("$[::-9007199254740992]")]
    [InlineData("$[01:]")]
    [InlineData("$[:-0]")]
    [InlineData("$[::00]")]
    [InlineData("$[1:2:3:4]")]
    [InlineData("$[1,:-]")]
    [InlineData("$['a':'b']")]
    [InlineData("$[１]")]
    public void An_index_or_a_slice(string expression) => Expect.Rejected(expression);

    [Theory]
    [InlineData("$['a")]
    [InlineData("$['a\"]")]
    [InlineData("$['a'']")]
    [InlineData("$['\\']")]
    [InlineData("$['\\\"']")]
    [InlineData("$[\"\\'\"]")]
    [InlineData("$['\\a']")]
    [InlineData("$['\\x41']")]
    [InlineData("$['\\U0041']")]
    [InlineData("$['\\0']")]
    [InlineData("$['\\u']")]
    [InlineData("$['\\u004']")]
    [InlineData("$['\\u004g']")]
    [InlineData("$['\\uD834']")]
    [InlineData("$['\\uDD1E']")]
    [InlineData("$['\\uD834x']")]
    [InlineData("$['\\uD834\\n']")]
    [InlineData("$['\\uD834\\u0041']")]
    [InlineData("$['\\uDD1E\\uD834']")]
    [InlineData("$['\\uD834\\uD834']")]
    [InlineData("$['\u0000']")]
    [InlineData("$['\n']")]
    [InlineData("$['\u001f']")]
    [InlineData("$['a' 'b']")]
    public void A_string(string expression) => Expect.Rejected(expression);

    // Built at run time: a test's data is stored as UTF-8, which has no way to say half of a surrogate pair.
    [Theory]
    [InlineData("$['*']")]
    [InlineData("$['x*x']")]
    [InlineData("$.*")]
    [InlineData("$.x*x")]
    public void Half_of_a_surrogate_pair(string template)
    {
        Expect.Rejected(template.Replace('*', '\ud834'));
        Expect.Rejected(template.Replace('*', '\udd1e'));
        Expect.Rejected(template.Replace("*", "\udd1e\ud834", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("'a'")]
    [InlineData("true && @.a")]
    [InlineData("@.a || false")]
    [InlineData("(1) == 1")]
    [InlineData("(@.a) == 1")]
    [InlineData("@.a == (1)")]
    [InlineData("!@.a == 1")]
    [InlineData("!1 == 1")]
    [InlineData("!!@.a")]
    [InlineData("!")]
    [InlineData("@.a = 1")]
    [InlineData("@.a === 1")]
    [InlineData("@.a <> 1")]
    [InlineData("@.a =< 1")]
    [InlineData("@.a < = 1")]
    [InlineData("@.a =~ 'b'")]
    [InlineData("@.a == 1 == 1")]
    [InlineData("@.a < 1 < 2")]
    [InlineData("@.a ==")]
    [InlineData("== 1")]
    [InlineData("@.a &&")]
    [InlineData("&& @.a")]
    [InlineData("@.a & @.b")]
    [InlineData("@.a | @.b")]
    [InlineData("@.a and @.b")]
    [InlineData("@.a && && @.b")]
    [InlineData("@.a && || @.b")]
    [InlineData("not @.a")]
    [InlineData("(@.a")]
    [InlineData("@.a)")]
    [InlineData("@.a in [1]")]
    [InlineData("@.a == [1]")]
    [InlineData("@.a == {}")]
    [InlineData("@.a == True")]
    [InlineData("@.a == nil")]
    [InlineData("@.a == trueish")]
    [InlineData("@.a == 01")]
    [InlineData("@.a == +1")]
    [InlineData("@.a == .5")]
    [InlineData("@.a == 1.")]
    [InlineData("@.a == 1.e1")]
    [InlineData("@.a == 1e")]
    [InlineData("@.a == 1e+")]
    [InlineData("@.a == 1.5.5")]
    [InlineData("@.a == - 1")]
    [InlineData("@.a == 0x10")]
    [InlineData("@.a == Infinity")]
    [InlineData("@.* == 1")]
    [InlineData("@..a == 1")]
    [InlineData("@[0:1] == 1")]
    [InlineData("@['a','b'] == 1")]
    [InlineData("@[?@.a] == 1")]
    [InlineData("1 == @.*")]
    [InlineData("@[ 'a' ] == 1")]
    [InlineData("@['a' ] == 1")]
    [InlineData("@. a")]
    [InlineData("@a")]
    public void A_filter(string condition) => Expect.Rejected($"$[?{condition}]");

    [Theory]
    [InlineData("$.a[", 4, "a name, an index, a slice, * or a ?filter", "the end")]
    [InlineData("$.a b", 3, "a segment (.name or [...]) or the end", "\" b\"")]
    [InlineData("$['a", 4, "the closing ' of the string at offset 2", "the end")]
    [InlineData("$[?@.a == ]", 10, "a query (@ or $), a literal or a function call", "\"]\"")]
    [InlineData("$[?lenght(@) > 1]", 3, "one of the functions length, count, value, match and search", "\"lenght(@) > ...\"")]
    [InlineData("$[?@.* == 1]", 3, "a single value", "\"@.* == 1]\"")]
    [InlineData("$[007]", 2, "a number without leading zeros", "\"007]\"")]
    public void The_error_says_where_what_and_what_would_be_right(string expression, int offset, string expected, string found)
    {
        var error = Expect.Rejected(expression);

        Assert.Equal(offset, error.Offset);
        Assert.StartsWith(expected, error.Expected, StringComparison.Ordinal);
        Assert.StartsWith($"JSONPath \"{expression}\": expected {expected}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"at offset {offset}, found {found}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_error_stays_one_readable_line()
    {
        var error = Expect.Rejected("$[?\n\u0001" + new string('x', 100_000));

        Assert.True(error.Message.Length < 500);
        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    [Fact]
    public void Null_is_no_expression() => Assert.Throws<ArgumentNullException>(() => JsonPathQuery.Parse(null!));
}
