using System.Globalization;
using OpenCx.Contract.Diff;
using OpenCx.Results;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>How often verdicts and values agreed.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Direction, Figures> _figures = new() { [Direction.Request] = new(), [Direction.Response] = new() };
    private readonly Dictionary<string, (int Reported, int Shown)> _rules = [];
    private int _edits;

    /// <summary>Whether enough came together to tell anything: values that break somebody, and of most breaking verdicts one that shows it.</summary>
    public bool IsTelling =>
        _edits > 0
        && _figures.Values.All(figures => figures.Witnesses > _edits / 20 && figures.Shown > figures.Breaking / 2)
        && _rules.Values.All(rule => rule.Reported < 20 || rule.Shown > 0);

    public void Count(EditedSchema pair, IReadOnlyList<Change> changes)
    {
        _edits++;
        Count(changes, Direction.Request, pair.Evidence.Refused is not null, pair.Evidence.IsNarrowed);
        Count(changes, Direction.Response, pair.Evidence.Unexpected is not null, pair.Evidence.IsWidened);
    }

    public void Publish(int edits) => ResultsSection.Publish(new ResultsSection
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"45-diff-witness-{edits}"),
        Title = $"Verdicts of the contract diff, held against values ({(edits == 1 ? "one edit" : $"{edits} edits")})",
        Text = "Random schemas, edited at random; a second reading of JSON Schema looks for values that break a caller. Left out: a value that breaks somebody, and no breaking (or knowingly milder) change is told; the test fails on the first. Not shown: a breaking change is told, and 200 values try in vain to show it, which is no proof that there is none.",
        Tables =
        [
            new ResultsTable(
                ["direction", "edits", "a value breaks somebody", "left out", "told as breaking", "shown by a value", "not shown"],
                [.. _figures.Select(entry => (string[])
                [
                    entry.Key.ToString().ToLowerInvariant(), Text(_edits), Text(entry.Value.Witnesses), "0", Text(entry.Value.Breaking), Text(entry.Value.Shown), Text(entry.Value.Breaking - entry.Value.Shown),
                ])]),
            new ResultsTable(
                ["breaking rule", "told", "shown by a value"],
                [.. _rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (string[])[$"`{rule.Key}`", Text(rule.Value.Reported), Text(rule.Value.Shown)])]),
        ],
    });

    public override string ToString() =>
        string.Join('\n', [.. _figures.Select(entry => $"{entry.Key}: {entry.Value} of {_edits} edits"), .. _rules.Select(rule => $"{rule.Key}: {rule.Value}")]);

    private void Count(IReadOnlyList<Change> changes, Direction direction, bool hasWitness, bool isShown)
    {
        var breaking = changes.Where(change => change.Rule.Direction == direction && change.Rule.Severity == Severity.Breaking).Select(change => change.Rule.Id).Distinct().ToList();
        var figures = _figures[direction];
        _figures[direction] = new Figures(
            figures.Witnesses + (hasWitness ? 1 : 0),
            figures.Breaking + (breaking.Count > 0 ? 1 : 0),
            figures.Shown + (breaking.Count > 0 && isShown ? 1 : 0));
        foreach (var rule in breaking)
        {
            var (reported, shown) = _rules.GetValueOrDefault(rule);
            _rules[rule] = (reported + 1, shown + (isShown ? 1 : 0));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Figures(int Witnesses, int Breaking, int Shown);
}
