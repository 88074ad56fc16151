using Newtonsoft.Json;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>Newtonsoft reads more than JSON. What nobody should send is refused, and what it lets pass is written back as JSON.</summary>
public class NotJsonTests
{
    [Theory]
    [InlineData("/*a*/1", "a comment at line 1, position 5")]
    [InlineData("[1,\n//a\n2]", "a comment at line 2, position 3")]
    [InlineData("undefined", "a missing value at line 1, position 9")]
    [InlineData("[,1]", "a missing value at line 1, position 1")]
    [InlineData("'a'", "a text without double quotes at line 1, position 3")]
    [InlineData("{'a':1}", "a text without double quotes at line 1, position 5")]
    [InlineData("{a:1}", "a text without double quotes at line 1, position 3")]
    [InlineData("NaN", "a number that JSON does not have at line 1, position 3")]
    [InlineData("-Infinity", "a number that JSON does not have at line 1, position 9")]
    [InlineData("0x10", "a number that JSON does not have at line 1, position 4")]
    [InlineData("010", "a number that JSON does not have at line 1, position 3")]
    [InlineData("-01", "a number that JSON does not have at line 1, position 3")]
    [InlineData(".5", "a number that JSON does not have at line 1, position 2")]
    [InlineData("-.5", "a number that JSON does not have at line 1, position 3")]
    [InlineData("5.", "a number that JSON does not have at line 1, position 2")]
    [InlineData("5.e1", "a number that JSON does not have at line 1, position 4")]
    [InlineData("new Date(1)", "a constructor at line 1, position 9")]
    [InlineData("1 /**/", "more text after the value at line 1, position 6")]
    [InlineData("", "the text ends in the middle of a value at line 0, position 0")]
    public void A_text_that_only_looks_like_JSON_is_refused(string text, string fault)
    {
        var error = Assert.Throws<JsonReaderException>(() => JsonText.ReadRaw(text));

        Assert.Equal($"The text is not JSON: {fault}.", error.Message);
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[1")]
    [InlineData("\"a")]
    [InlineData("tru")]
    [InlineData("-")]
    [InlineData("1 2")]
    [InlineData("{} []")]
    public void A_text_that_breaks_off_or_goes_on_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => JsonText.ReadRaw(text));

    [Fact]
    public void A_document_nests_64_levels_deep_and_no_deeper()
    {
        static object Read(int levels) => JsonText.Read([.. new string('[', levels), .. new string(']', levels)], 2 * levels, JsonCodecs.Raw, new DriftLog());

        Read(64);

        Assert.Throws<JsonReaderException>(() => Read(65));
    }

    [Theory]
    [InlineData("{\"a\" : [1, -2.5e+3]\r\n,\t\"b\":null}", null)]
    [InlineData("\"a\\u0041\\\"\\\\'{,}\"", null)]
    [InlineData("[1,]", "[1]")]
    [InlineData("{\"a\":1, }", "{\"a\":1}")]
    [InlineData("[1,2]", null)]
    [InlineData("\"\\'\"", "\"'\"")]
    [InlineData("\"\\\\'\"", null)]
    [InlineData("\"a\tb\"", "\"a\\tb\"")]
    [InlineData("[1,\u00a02]", "[1,2]")]
    [InlineData("\"\u00a0\"", null)]
    [InlineData("[true,false,null]", null)]
    [InlineData("[\"a\",\"b\"]", null)]
    public void A_kept_text_is_JSON_to_the_letter(string text, string? strict) =>
        Assert.Equal(strict ?? text, StrictJson.Of(text));
}
