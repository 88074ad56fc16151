using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class YamlCoreSchemaTests
{
    [Theory]
    [InlineData("no", "\"no\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("tRue", "\"tRue\"")]
    [InlineData("true", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("+", "\"\\u002B\"")]
    [InlineData(".", "\".\"")]
    [InlineData("0o8", "\"0o8\"")]
    [InlineData("0xg", "\"0xg\"")]
    [InlineData("0o", "\"0o\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("-1.5e-3", "-1.5e-3")]
    [InlineData("!!binary aGk=", "\"aGk=\"")]
    [InlineData("!!timestamp 2001-12-14", "\"2001-12-14\"")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!bool 'True'", "true")]
    [InlineData("!!float '1.50'", "1.50")]
    [InlineData("!!map {a: 1}", "{\"a\":1}")]
    [InlineData("!!seq [1]", "[1]")]
    [InlineData("! {a: 1}", "{\"a\":1}")]
    [InlineData("! [1]", "[1]")]
    [InlineData("\"a\\ud83d\\ude00\"", "\"a\\uD83D\\uDE00\"")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("", "null")]
    [InlineData("''", "\"\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("12.50", "12.50")]
    [InlineData("1e400", "1e400")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("-0.0", "-0.0")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("0b11", "\"0b11\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("2001-12-14", "\"2001-12-14\"")]
    [InlineData("2001-12-14T21:59:43Z", "\"2001-12-14T21:59:43Z\"")]
    [InlineData("'.inf'", "\".inf\"")]
    [InlineData("!!str 1.0", "\"1.0\"")]
    [InlineData("!!int '3'", "3")]
    [InlineData("! 3", "\"3\"")]
    [InlineData("\"\\ud83d\\ude00\"", "\"\\uD83D\\uDE00\"")]
    public void A_scalar_means_what_the_core_schema_says(string yaml, string json)
    {
        var root = SourceDocument.Parse($"value: {yaml}\n", "x.yaml").Root!;

        Assert.Equal(json, root["value"]?.ToJsonString() ?? "null");
    }

    [Theory]
    [InlineData(".inf", ".inf is a number that JSON does not have; put it in quotes if it is meant as text")]
    [InlineData("-.Inf", "-.Inf is a number that JSON does not have; put it in quotes if it is meant as text")]
    [InlineData(".nan", ".nan is a number that JSON does not have; put it in quotes if it is meant as text")]
    [InlineData("!local 3", "\"3\" cannot be read with the tag !local")]
    [InlineData("!!int three", "\"three\" cannot be read with the tag tag:yaml.org,2002:int")]
    [InlineData("!!null 1", "\"1\" cannot be read with the tag tag:yaml.org,2002:null")]
    [InlineData("!!set {a}", "the tag tag:yaml.org,2002:set has no meaning here")]
    [InlineData("!!map [a]", "the tag tag:yaml.org,2002:map has no meaning here")]
    [InlineData("!local [1]", "the tag !local has no meaning here")]
    public void A_scalar_that_JSON_cannot_hold_is_refused_with_its_place(string yaml, string message)
    {
        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse($"\nvalue: {yaml}\n", "x.yaml"));

        Assert.Equal(("x.yaml", 2, message), (fault.Location?.File, fault.Location?.Line, fault.Message));
    }

    /// <summary>By their codes: an attribute, which is UTF-8 itself, cannot hold the texts.</summary>
    [Theory]
    [InlineData(new[] { 0xD83D })]
    [InlineData(new[] { 'a', 0xD83D })]
    [InlineData(new[] { 'a', 0xDE00, 'b' })]
    [InlineData(new[] { 0xD83D, 0xDE00, 0xDE00 })]
    [InlineData(new[] { 0xD83D, 'a' })]
    public void Half_a_character_is_refused(int[] codes)
    {
        var text = new string([.. codes.Select(code => (char)code)]);

        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse($"a: 1\nb: '{text}'\n", "x.yaml"));

        Assert.Equal((new SourceLocation("x.yaml", 2, 4), "the string holds half a character (an unpaired surrogate)"), (fault.Location, fault.Message));
    }

    [Theory]
    [InlineData("200: ok", "200")]
    [InlineData("1.0: ok", "1.0")]
    [InlineData("null: ok", "null")]
    [InlineData("true: ok", "true")]
    [InlineData("0x10: ok", "0x10")]
    [InlineData("? 2XX\n: ok", "2XX")]
    [InlineData("&a 0x10: *a", "0x10")]
    public void A_key_is_a_name_as_it_is_spelt(string yaml, string name) =>
        Assert.Equal([name], SourceDocument.Parse(yaml, "x.yaml").Root!.AsObject().Select(member => member.Key));

    [Theory]
    [InlineData("text: |\n  a\n  b\n", "a\nb\n")]
    [InlineData("text: |-\n  a\n   b\n", "a\n b")]
    [InlineData("text: >-\n  a\n  b\n\n  c\n", "a b\nc")]
    [InlineData("text: a\n  b\n", "a b")]
    [InlineData("text: \"a\\tb\"\n", "a\tb")]
    [InlineData("text: 'it''s'\r\n", "it's")]
    [InlineData("\uFEFFtext: a # comment\n", "a")]
    public void A_text_may_be_written_in_every_style(string yaml, string text) =>
        Assert.Equal(text, SourceDocument.Parse(yaml, "x.yaml").Root!["text"]!.GetValue<string>());
}
