using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

public class AcceptedFileTests
{
    [Theory]
    [InlineData("- {rule: request-type-changed, place: POST /a > request > a, reason: Known.}")]
    [InlineData("- {rule: request-type-changed, place: 'POST /a > *', reason: Known., expires: 2026-11-22}")]
    [InlineData("- {rule: request-type-changed, place: '*', reason: Known.}")]
    [InlineData("- {rule: request-type-changed, place: 'P*t > a', reason: Known.}")]
    [InlineData("- {rule: request-type-changed, place: '*POST /a > request > a*', reason: Known.}")]
    [InlineData("- {rule: request-type-changed, place: '*e*u*e*t*', reason: Known.}")]
    [InlineData("- {rule: request-type-changed, place: 'POST /a*> request > a', reason: Known.}")]
    [InlineData("""[{"rule": "request-type-changed", "place": "*request*a", "reason": "Known."}]""")]
    public void An_entry_takes_out_the_changes_it_fits(string entries)
    {
        var (remaining, accepted) = Apply(entries);

        Assert.Equal(["response-success-status-added"], remaining.Changes.Select(change => change.Rule.Id));
        Assert.Equal("Known.", Assert.Single(accepted).Entry.Reason);
        Assert.Equal(SemVerBump.Minor, remaining.Bump);
    }

    [Theory]
    [InlineData("- {rule: request-type-changed, place: '*', reason: Known., expires: 2026-11-21}", 1, "expired on 2026-11-21")]
    [InlineData("- {rule: request-type-changed, place: '*', reason: A.}\n- {rule: request-type-widened, place: '*', reason: Old.}", 2, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: 'POST /a > request', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: 'POST /a > request > a*a', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: '*b*', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: 'X*', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: '*b', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: '*request*request*', reason: A.}", 1, "a change that there is not")]
    [InlineData("- {rule: request-type-changed, place: '*a*t*POST*', reason: A.}", 1, "a change that there is not")]
    [InlineData("- rule: request-type-changed\n  place: '*'", 1, "needs a text \"reason\"")]
    [InlineData("- rule: request-type-changed\n  place: '*'\n  reason: ' '", 3, "needs a text \"reason\"")]
    [InlineData("- rule: type-change\n  place: '*'\n  reason: A.", 1, "there is no rule \"type-change\"")]
    [InlineData("- rule: request-type-changed\n  place: '*'\n  reason: A.\n  expires: tomorrow", 4, "\"tomorrow\" is no date")]
    [InlineData("- rule: request-type-changed\n  plase: '*'\n  reason: A.", 2, "\"plase\" is no member")]
    [InlineData("- request-type-changed", 1, "an entry with rule, place and reason is expected")]
    [InlineData("rule: request-type-changed", 1, "a list of entries")]
    public void An_entry_that_is_none_or_fits_nothing_is_an_error_with_its_line(string entries, int line, string message)
    {
        var exception = Assert.Throws<ContractException>(() => Apply(entries));

        Assert.Contains(message, exception.Message);
        Assert.Equal(line, exception.Location?.Line);
    }

    [Fact]
    public void No_entries_take_out_nothing() =>
        Assert.Equal(2, Apply("[]").Remaining.Changes.Count);

    private static (DiffResult Remaining, IReadOnlyList<AcceptedChange> Accepted) Apply(string entries)
    {
        var result = ContractDiff.Compare(
            ContractDocument.Parse(Documents.OfRequest("{type: object, properties: {a: {type: string}}}"), "base.yaml"),
            ContractDocument.Parse(
                Documents.OfRequest("{type: object, properties: {a: {type: integer}}}").Replace("'204':", "'200': {description: Done}, '204':", StringComparison.Ordinal), "head.yaml"),
            Documents.Today);
        return AcceptedFile.Read(SourceDocument.Parse(entries, "ignore.yaml")).Apply(result, Documents.Today);
    }
}
