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
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData(".nan")]
    [InlineData("!local 3")]
    [InlineData("!!int three")]
    [InlineData("\"\\ud83d\"")]
    public void A_scalar_that_JSON_cannot_hold_is_refused_with_its_place(string yaml)
    {
        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse($"\nvalue: {yaml}\n", "x.yaml"));

        Assert.Equal(("x.yaml", 2), (fault.Location?.File, fault.Location?.Line));
    }

    [Theory]
    [InlineData("200: ok", "200")]
    [InlineData("1.0: ok", "1.0")]
    [InlineData("null: ok", "null")]
    [InlineData("true: ok", "true")]
    [InlineData("0x10: ok", "0x10")]
    [InlineData("? 2XX\n: ok", "2XX")]
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
