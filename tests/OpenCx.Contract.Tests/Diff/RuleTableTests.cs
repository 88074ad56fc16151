using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Tests.Diff;

public class RuleTableTests
{
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_rule_shows_that_rule_and_no_other(string id)
    {
        var rule = RuleTable.Find(id)!;

        var changes = Documents.Compare(rule.Example.BaseDocument, rule.Example.HeadDocument);

        var change = Assert.Single(changes);
        Assert.Equal((id, rule.Severity), (change.Rule.Id, change.Rule.Severity));
    }

    /// <summary>The words, places and values of a change, which people read and files of accepted changes name.</summary>
    [Fact]
    public Task What_is_told_of_each_example() =>
        Verify(string.Join('\n', RuleTable.All.SelectMany(rule => Documents.Compare(rule.Example.BaseDocument, rule.Example.HeadDocument)).Select(change =>
            $"{change.Rule.Id}\n  {change.Place}: {change.Message}\n  {change.Before ?? "-"} => {change.After ?? "-"}\n  {(change.IsRemoval ? "base" : "head")} {change.Pointer} {change.Location}, {change.HeadLocation}; reaches {string.Join(", ", change.Operations)}")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_two_documents_of_an_example_differ_in_nothing_from_themselves(string id)
    {
        var example = RuleTable.Find(id)!.Example;

        Assert.Empty(Documents.Compare(example.BaseDocument, example.BaseDocument));
        Assert.Empty(Documents.Compare(example.HeadDocument, example.HeadDocument));
    }

    [Fact]
    public void Ids_are_unique_and_tell_the_direction()
    {
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleTable.All, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Id));
        Assert.All(RuleTable.All, rule => Assert.Equal(rule.Id.StartsWith("response-", StringComparison.Ordinal), rule.Direction == Direction.Response));
    }

    [Fact]
    public void Summaries_and_consequences_are_sentences() =>
        Assert.All(RuleTable.All, rule => Assert.All([rule.Summary, rule.Effect.Sentence], text => Assert.EndsWith(".", text.TrimEnd(')'))));
}
