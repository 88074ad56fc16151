using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

public class ComparisonTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "10e-1", true)]
    [InlineData("100", "1E+2", true)]
    [InlineData("0", "-0", true)]
    [InlineData("0", "-0.0e5", true)]
    [InlineData("0.1", "1e-1", true)]
    [InlineData("120", "12", false)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("0.1", "0.10000000000000000001", false)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("1e400", "10e399", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("1", "true", false)]
    [InlineData("0", "null", false)]
    [InlineData("false", "null", false)]
    [InlineData("null", "null", true)]
    [InlineData("true", "true", true)]
    [InlineData("\"\"", "null", false)]
    [InlineData("\"é\"", "\"e\u0301\"", false)]
    [InlineData("\"a\"", "\"A\"", false)]
    [InlineData("[]", "{}", false)]
    [InlineData("[1,[2,{\"a\":null}]]", "[1.0,[2e0,{\"a\":null}]]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1,2]", "[1,2,3]", false)]
    [InlineData("[null]", "[]", false)]
    [InlineData("{\"a\":1,\"b\":{\"c\":2}}", "{\"b\":{\"c\":2},\"a\":1}", true)]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}", false)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1}", false)]
    [InlineData("{\"a\":null}", "{\"b\":null}", false)]
    [InlineData("{\"a\":[1]}", "{\"a\":[2]}", false)]
    public void Equality_is_of_values(string left, string right, bool expected)
    {
        var value = $$"""{"l": {{left}}, "r": {{right}}}""";

        Expect.Holds(expected, value, "@.l == @.r");
        Expect.Holds(expected, value, "@.r == @.l");
        Expect.Holds(!expected, value, "@.l != @.r");
        Expect.Holds(true, value, "@.l == @.l");
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("-2", "-1", true)]
    [InlineData("-1", "0", true)]
    [InlineData("-1e5", "1e-5", true)]
    [InlineData("0", "0.0001", true)]
    [InlineData("9", "10", true)]
    [InlineData("0.09", "0.1", true)]
    [InlineData("12", "123", true)]
    [InlineData("9007199254740992", "9007199254740993", true)]
    [InlineData("-1e401", "-1e400", true)]
    [InlineData("\"a\"", "\"b\"", true)]
    [InlineData("\"\"", "\"a\"", true)]
    [InlineData("\"a\"", "\"aa\"", true)]
    [InlineData("\"Z\"", "\"a\"", true)]
    [InlineData("\"10\"", "\"9\"", true)]
    [InlineData("\"z\"", "\"ä\"", true)]
    [InlineData("\"\\uFFFD\"", "\"\\uD83D\\uDE00\"", true)]
    [InlineData("1", "\"2\"", false)]
    [InlineData("false", "true", false)]
    [InlineData("null", "1", false)]
    [InlineData("[1]", "[2]", false)]
    [InlineData("{}", "{\"a\":1}", false)]
    public void Order_is_of_two_numbers_or_of_two_strings_by_code_point(string left, string right, bool isLess)
    {
        var value = $$"""{"l": {{left}}, "r": {{right}}}""";

        Expect.Holds(isLess, value, "@.l < @.r");
        Expect.Holds(isLess, value, "@.l <= @.r");
        Expect.Holds(isLess, value, "@.r > @.l");
        Expect.Holds(isLess, value, "@.r >= @.l");
        Expect.Holds(false, value, "@.r < @.l");
        Expect.Holds(false, value, "@.r <= @.l");
        Expect.Holds(false, value, "@.l > @.r");
        Expect.Holds(false, value, "@.l >= @.r");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"a\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1, {}]")]
    [InlineData("{\"a\": []}")]
    public void What_is_equal_is_also_less_or_equal(string value)
    {
        Expect.Holds(true, value, "@ <= @");
        Expect.Holds(true, value, "@ >= @");
        Expect.Holds(false, value, "@ < @");
        Expect.Holds(false, value, "@ > @");
    }

    [Theory]
    [InlineData("@.none == @.nil", false)]
    [InlineData("@.none != @.nil", true)]
    [InlineData("@.none == null", false)]
    [InlineData("@.nil == null", true)]
    [InlineData("@.none == @.other", true)]
    [InlineData("@.none <= @.other", true)]
    [InlineData("@.none >= @.other", true)]
    [InlineData("@.none < @.other", false)]
    [InlineData("@.none <= @.nil", false)]
    [InlineData("@.none < 1", false)]
    [InlineData("@.none == length(1)", true)]
    [InlineData("value(@.*) == @.none", true)]
    [InlineData("@.nil", true)]
    [InlineData("@.none", false)]
    [InlineData("!@.none", true)]
    [InlineData("@.no", true)]
    public void Nothing_is_not_null(string condition, bool expected) =>
        Expect.Holds(expected, """{"nil": null, "no": false}""", condition);

    [Fact]
    public void Numbers_compare_alike_however_the_tree_was_made()
    {
        JsonNode[] ones = [JsonValue.Create(1), JsonValue.Create(1L), JsonValue.Create(1.0), JsonValue.Create(1.00m), JsonNode.Parse("1e0")!];

        Assert.Equal(5, JsonPathQuery.Parse("$[?@ == 1 && @ < 1.5 && @ > 0.5]").Select(new JsonArray(ones)).Count);
    }
}
