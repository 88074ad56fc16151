using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Tests.Diff;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Random contracts, and the same in other words.</summary>
public class EquivalentRewriteTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_contract_in_other_words_is_the_same_contract(int minor)
    {
        foreach (var seed in Rounds.Seeds(20))
        {
            var random = new Random(seed);
            var document = new RandomContracts(random, minor, contradicts: false).Next();
            var rewritten = EquivalentRewrite.Of(document, random);

            AssertSame(seed, document.ToJsonString(), rewritten.ToJsonString());
            AssertSame(seed, rewritten.ToJsonString(), document.ToJsonString());
        }
    }

    [Fact]
    public void A_contract_is_the_same_in_JSON_in_YAML_and_on_a_page()
    {
        foreach (var seed in Rounds.Seeds(20))
        {
            var document = new RandomContracts(new Random(seed), seed % 2).Next();
            var yaml = BlockYaml.Of(document);

            AssertSame(seed, document.ToJsonString(), yaml);
            AssertSame(seed, yaml, $"# A page\n\nWith words.\n\n`````yaml\n{yaml}`````\n\nAnd more.\n", "page.md");
        }
    }

    private static void AssertSame(int seed, string @base, string head, string name = "head.yaml")
    {
        // On the wire; in C# the order tells who gets a name that two ask for, and where an argument stands.
        var changes = ContractDiff.CompareThroughout(Read(@base, "base.yaml"), Read(head, name), Documents.Today).Where(change => change.Rule.Id is not ("name-moved" or "arguments-reordered")).ToList();

        Assert.True(changes.Count == 0, $"seed {seed}: {string.Join("; ", changes.Select(change => $"{change.Rule.Id} at {change.Place}: {change.Message}"))}\n\n{@base}\n\n{head}");
    }

    private static ContractDocument Read(string text, string name) =>
        ContractDocument.Parse(DocsPage.Find(text, name)?.DocumentInPlace ?? text, name);
}
