namespace OpenCx.Contract.Tests.JsonPath;

/// <summary>An underscore stands for blank space, which is tried in each of its kinds, and for none.</summary>
public class BlankSpaceTests
{
    private const string Document = """{"a": [{"b": 1}, {"b": "x"}, {"c": 2}]}""";

    private static readonly string[] Blanks = ["", " ", "\t", "\n", "\r", " \r\n\t "];

    [Theory]
    [InlineData("$_.a_[_0_,_1_]_.b", "$['a'][0]['b']", "$['a'][1]['b']")]
    [InlineData("$_['a']_[_0_:_2_:_1_]", "$['a'][0]", "$['a'][1]")]
    [InlineData("$_..b", "$['a'][0]['b']", "$['a'][1]['b']")]
    [InlineData("$.a[_:_:_]", "$['a'][0]", "$['a'][1]", "$['a'][2]")]
    [InlineData("$.a[_*_]", "$['a'][0]", "$['a'][1]", "$['a'][2]")]
    [InlineData("$.a[_?_@_.b_]", "$['a'][0]", "$['a'][1]")]
    [InlineData("$.a[?_!_@.b_]", "$['a'][2]")]
    [InlineData("$.a[?_!_(_@.b_)_]", "$['a'][2]")]
    [InlineData("$.a[?_(_@.b_&&_@.b_==_1_)_||_@.c_]", "$['a'][0]", "$['a'][2]")]
    [InlineData("$.a[?_1_<=_@_.c_,_0_]", "$['a'][2]", "$['a'][0]")]
    [InlineData("$.a[?_@_['b']_!=_'y'_]", "$['a'][0]", "$['a'][1]", "$['a'][2]")]
    [InlineData("$.a[?search(_@.b_,_'x'_)_]", "$['a'][1]")]
    [InlineData("$.a[?count(_@_.*_)_==_1_]", "$['a'][0]", "$['a'][1]", "$['a'][2]")]
    public void Is_allowed_between_tokens(string query, params string[] paths)
    {
        foreach (var blank in Blanks)
        {
            Expect.Places(Document, query.Replace("_", blank, StringComparison.Ordinal), paths);
        }
    }

    [Theory]
    [InlineData("_$.a")]
    [InlineData("$.a_")]
    [InlineData("$._a")]
    [InlineData("$.._a")]
    [InlineData("$.._[0]")]
    [InlineData("$[-_1]")]
    [InlineData("$[?@.a_& &@.b]")]
    [InlineData("$[?@.a =_= 1]")]
    [InlineData("$[?count_(@) == 1]")]
    [InlineData("$[?@[_0] == 1]")]
    [InlineData("$[?@.a == 1_0]")]
    public void Is_not_allowed_inside_of_them(string query)
    {
        foreach (var blank in Blanks.Skip(1))
        {
            Expect.Rejected(query.Replace("_", blank, StringComparison.Ordinal));
        }
    }
}
