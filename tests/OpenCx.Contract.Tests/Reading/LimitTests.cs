using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Reading;

/// <summary>Where a document that is too large or too deep ends: at the limit it is read, past it is not.</summary>
public class LimitTests
{
    private const int Depth = 256;

    public static TheoryData<string, Func<int, string>> Nestings => new()
    {
        { "JSON arrays", depth => new string('[', depth) + new string(']', depth) },
        { "JSON objects", depth => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1) },
        { "YAML sequences", depth => string.Concat(Enumerable.Repeat("- ", depth - 1)) + "a" },
        { "YAML mappings", depth => string.Concat(Enumerable.Range(0, depth - 1).Select(level => $"{new string(' ', level)}a:\n")) + new string(' ', depth) + "b" },
        { "copies of a sequence", depth => $"a: &a {new string('[', 100)}{new string(']', 100)}\nb: {new string('[', depth - 101)}*a{new string(']', depth - 101)}" },
        { "copies of a mapping", depth => $"a: &a {string.Concat(Enumerable.Repeat("{a: ", 100))}1{new string('}', 100)}\nb: {new string('[', depth - 102)}*a{new string(']', depth - 102)}" },
        { "merged mappings", depth => $"a: &a {string.Concat(Enumerable.Repeat("{a: ", 100))}1{new string('}', 100)}\nb: {new string('[', depth - 103)}{{<<: *a}}{new string(']', depth - 103)}" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void A_document_nests_256_levels_deep_and_no_deeper(string kind, Func<int, string> nesting)
    {
        SourceDocument.Parse(nesting(Depth), "x");

        var fault = Assert.Throws<ContractException>(() => SourceDocument.Parse(nesting(Depth + 1), "x"));

        Assert.True(fault.Message == "nests deeper than 256 levels", $"{kind}: {fault.Message}");
        Assert.NotNull(fault.Location);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Aliases_copy_up_to_16_MiB(int copies, bool isRead)
    {
        var text = $"a: &a {new string('x', 1_000_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*a", copies))}]";

        var error = Record.Exception(() => SourceDocument.Parse(text, "x.yaml"));

        Assert.Equal(isRead ? null : "aliases copy too much here (an alias bomb?)", error?.Message);
    }

    [Fact]
    public void Names_count_as_what_is_copied()
    {
        var text = $"a: &a {{? {new string('x', 1_000_000)}\n}}\nb: [{string.Join(", ", Enumerable.Repeat("*a", 17))}]";

        Assert.Contains("alias bomb", Assert.Throws<ContractException>(() => SourceDocument.Parse(text, "x.yaml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_has_64_MiB_at_most()
    {
        const int Most = 64 * 1024 * 1024;
        var file = Path.GetTempFileName();
        try
        {
            using var content = File.Open(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            content.SetLength(Most);
            Assert.Equal(Most, FileContent.Read(file).Length);
            Assert.Contains("is not UTF-8", Assert.Throws<ContractException>(() => SourceDocument.Parse([0x80, .. new byte[Most - 1]], "x.yaml")).Message, StringComparison.Ordinal);

            content.SetLength(Most + 1);
            Assert.Equal($"{file}: has {Most + 1} bytes; at most {Most} are read", Assert.Throws<ContractException>(() => SourceDocument.Load(file)).Message);
            Assert.Equal($"x.yaml: has {Most + 1} bytes; at most {Most} are read", Assert.Throws<ContractException>(() => SourceDocument.Parse(new byte[Most + 1], "x.yaml")).Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact, Trait("Category", "Slow")]
    public void A_document_holds_two_million_values_at_most()
    {
        Assert.Null(Record.Exception(() => SourceDocument.Parse($"[{string.Join(",", Enumerable.Repeat("1", 1_999_999))}]", "x.json")));
        Assert.Equal("holds more than 2000000 values", Assert.Throws<ContractException>(() => SourceDocument.Parse($"[{string.Join(",", Enumerable.Repeat("1", 2_000_000))}]", "x.json")).Message);
    }
}
