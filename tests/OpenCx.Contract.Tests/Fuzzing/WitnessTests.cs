using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>
/// Verdicts held against values. A second reading of JSON Schema, which shares no code with the comparison, says which
/// requests were valid and are not any more, and which responses are valid that were not.
/// </summary>
public class WitnessTests
{
    /// <summary>
    /// Rules that say less than "breaking" on purpose: the API or the client is expected to cope (a limit that was there all along and is
    /// stated at last, an open enum).
    /// </summary>
    private static readonly HashSet<string> MildOnPurpose =
    [
        "request-minimum-added", "request-maximum-added", "request-max-length-added", "request-min-items-added", "request-max-items-added",
        "request-min-properties-added", "request-max-properties-added", "request-multiple-of-added", "request-pattern-changed",
        "response-enum-value-added", "response-enum-dropped", "response-any-of-added", "response-union-dropped", "response-unique-items-removed",
        "response-multiple-of-removed", "response-multiple-of-widened", "response-multiple-of-changed", "response-not-removed", "response-not-changed",
        "response-pattern-removed", "response-pattern-changed", "response-additional-properties-allowed", "response-property-added",
    ];

    [Theory]
    [InlineData(1, 1200)]
    [InlineData(3, 300)]
    public void A_value_that_breaks_somebody_is_never_left_out(int edits, int rounds)
    {
        var tally = new Tally();
        foreach (var seed in Rounds.Seeds(rounds))
        {
            var pair = EditedSchema.Of(seed, edits);
            if (pair.Edit.Length == 0 || !pair.Evidence.IsBaseSatisfiable)
            {
                continue;
            }

            var changes = pair.Compare();
            tally.Count(pair, changes);
            RequireVerdict(Direction.Request, pair.Evidence.Refused);
            RequireVerdict(Direction.Response, pair.Evidence.Unexpected);

            void RequireVerdict(Direction direction, string? witness)
            {
                var told = changes.Where(change => change.Rule.Direction == direction).ToList();
                Assert.True(
                    witness is null || told.Exists(change => change.Rule.Severity == Severity.Breaking || MildOnPurpose.Contains(change.Rule.Id)),
                    $"seed {seed}, {direction}, {witness}: {string.Join(", ", told.Select(change => change.Rule.Id))}\n{pair}");
            }
        }

        Assert.True(tally.IsTelling, tally.ToString());
        tally.Publish(edits);
    }

    [Fact]
    public void What_differs_one_way_differs_the_other_way_and_additions_are_removals_from_there()
    {
        var differing = 0;
        foreach (var seed in Rounds.Seeds(400))
        {
            var pair = EditedSchema.Of(seed, edits: 1);
            var (there, back) = (pair.Compare(), pair.CompareBackwards());

            Assert.True(there.Count > 0 == back.Count > 0, $"seed {seed}: {Ids(there)} there, {Ids(back)} back\n{pair}");
            Assert.True(
                there.Concat(back).Any(Mirror.IsOneSided) || Mirror.Of(there).SequenceEqual(Mirror.Sorted(back)),
                $"seed {seed}: {Ids(there)} there, {Ids(back)} back\n{pair}");
            differing += there.Count > 0 ? 1 : 0;
        }

        Assert.InRange(differing, 150, int.MaxValue);
    }

    private static string Ids(IEnumerable<Change> changes) => string.Join(", ", changes.Select(change => change.Rule.Id));
}
