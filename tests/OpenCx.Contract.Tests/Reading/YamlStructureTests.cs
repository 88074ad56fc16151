using System.Text;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

public class YamlStructureTests
{
    [Fact]
    public void Members_keep_their_order_and_aliases_are_copies()
    {
        var root = Read("b: &b {y: [1, 2], x: null}\na: *b\n");

        Assert.Equal("""{"b":{"y":[1,2],"x":null},"a":{"y":[1,2],"x":null}}""", root);
    }

    [Theory]
    [InlineData("a: |+\n    \nb: 1\n", """{"a":"\n","b":1}""")]
    [InlineData("x:\n  a: |\n     \n     \n  b: >\n     \n  c: 1\n", """{"x":{"a":"","b":"","c":1}}""")]
    [InlineData("x:\n  a: |\n      \n    text\n", """{"x":{"a":"\ntext\n"}}""")]
    public void A_block_may_hold_blank_lines_only(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Theory]
    [InlineData("base: &base {a: 1, b: 2}\nall: {<<: *base, b: 3}", """{"a":1,"b":3}""")]
    [InlineData("base: &base {a: 1, b: 2}\nall: {b: 3, <<: *base}", """{"b":3,"a":1}""")]
    [InlineData("one: &one {a: 1}\ntwo: &two {a: 2, c: 2}\nall: {<<: [*one, *two]}", """{"a":1,"c":2}""")]
    [InlineData("all: {'<<': 1}", """{"\u003C\u003C":1}""")]
    public void A_merge_key_gives_way_to_what_stands_there(string yaml, string json) =>
        Assert.Equal(json, SourceDocument.Parse(yaml, "x.yaml").Root!["all"]!.ToJsonString());

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, "\"a\"")]
    [InlineData("{\"a\": 1,\n \"a\": 2}", 2, "\"a\"")]
    [InlineData("{a: 1,\n a: 2}", 2, "\"a\"")]
    [InlineData("{a: 1,\n b: }x", 2, "is not YAML")]
    [InlineData("a: 1\n---\nb: 2\n", 2, "second document")]
    [InlineData("a: *nowhere\n", 1, "*nowhere")]
    [InlineData("a: &a [*a]\n", 1, "inside its own anchor")]
    [InlineData("a: 1\n? [x]\n: 2\n", 2, "cannot be a key")]
    [InlineData("a:\n  - 1\n b: 2\n", 3, "is not YAML")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 3, "tab")]
    [InlineData("{\"a\": 1,\n \"b\": }x", 2, "is not JSON")]
    [InlineData("a: {<<: 3}", 1, "merge key")]
    [InlineData("a: &a {b: 1}\nc: {<<: [*a, 3]}", 2, "merge key")]
    [InlineData("a: &a {b: *a}\n", 1, "inside its own anchor")]
    [InlineData("a: &a {b: 1}\n? *a\n: 2\n", 2, "the alias *a is no scalar, so it cannot be a key")]
    [InlineData("{\"a\": 1}]", 1, "is not JSON")]
    [InlineData("[\"\\ud83d\"]", 1, "the string holds half a character (an unpaired surrogate)")]
    [InlineData("[1,\n {\"\\ude00\": 1}]", 2, "the string holds half a character (an unpaired surrogate)")]
    [InlineData("a: [a, [b]-, -]\n", 1, "is not YAML")]
    [InlineData("- { y: z }- invalid", 1, "is not YAML")]
    [InlineData("", 1, "empty")]
    [InlineData("# only a comment\n", 1, "empty")]
    public void What_cannot_be_read_is_refused_with_its_line(string text, int line, string message)
    {
        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse(text, "x.yaml"));

        Assert.Equal(line, fault.Location?.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_broken_JSON_is_told_to_the_column()
    {
        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse("{\"a\": 1,\n \"b\": @}", "x.json"));

        Assert.Equal(new SourceLocation("x.json", 2, 7), fault.Location);
    }

    [Theory]
    [InlineData("[true, false, null, \"a\", 1.50, {}]")]
    [InlineData("[]")]
    [InlineData("{\"a\":{\"b\":[[]]}}")]
    public void JSON_is_read_as_it_is(string json) => Assert.Equal(json.Replace(", ", ",", StringComparison.Ordinal), Read(json));

    [Theory, Trait("Category", "Slow")]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_ends_in_an_error(string text)
    {
        Assert.Throws<ContractException>(() => SourceDocument.Parse(text, "x.yaml"));
    }

    public static TheoryData<string> HostileTexts => new()
    {
        Bomb(),
        new string('[', 10_000),
        string.Concat(Enumerable.Repeat("{a: ", 10_000)),
        string.Concat(Enumerable.Repeat("{\"a\": ", 10_000)) + "1" + new string('}', 10_000),
        string.Concat(Enumerable.Repeat("- ", 10_000)),
        NestedAliases(),
        $"long: &long {new string('x', 1_000_000)}\nall: [{string.Join(", ", Enumerable.Repeat("*long", 1_000))}]",
    };

    [Fact]
    public void Text_in_another_encoding_is_read_by_its_mark_and_refused_without_one()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a: é")).ToArray();

        Assert.Equal("é", SourceDocument.Parse(utf16, "x.yaml").Root!["a"]!.GetValue<string>());
        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse(Encoding.Latin1.GetBytes("b: 1\na: é\n"), "x.yaml"));
        Assert.Equal(2, fault.Location?.Line);
    }

    private static string Read(string yaml) => SourceDocument.Parse(yaml, "x.yaml").Root!.ToJsonString();

    /// <summary>Nine aliases in each of nine levels: 387 million values from 20 lines.</summary>
    private static string Bomb()
    {
        var text = new StringBuilder("a0: &a0 [lol]\n");
        for (var level = 1; level <= 9; level++)
        {
            text.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n");
        }

        return text.ToString();
    }

    /// <summary>Each level is shallow in the text, but a thousand deep once copied.</summary>
    private static string NestedAliases()
    {
        var text = new StringBuilder("a0: &a0 [1]\n");
        for (var level = 1; level <= 1_000; level++)
        {
            text.Append($"a{level}: &a{level} [*a{level - 1}]\n");
        }

        return text.ToString();
    }
}
