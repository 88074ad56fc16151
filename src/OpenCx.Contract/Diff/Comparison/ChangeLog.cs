using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Collects changes; what is found again in another place of the API is one change that reaches further.</summary>
internal sealed class ChangeLog : IFindings
{
    private readonly Dictionary<(Rule, JsonNode?, JsonNode?, string), Finding> _known = [];
    private readonly List<Finding> _findings = [];
    private readonly Pointers _pointers = new();

    public void Add(Finding finding)
    {
        var key = (finding.Rule, finding.Base.Value, finding.Head.Value, finding.Message);
        if (_known.TryGetValue(key, out var known))
        {
            known.Place.AlsoReachedFrom(finding.Place);
            return;
        }

        _known.Add(key, finding);
        _findings.Add(finding);
    }

    /// <summary>The changes in the order in which the documents have them, the gravest first.</summary>
    public IReadOnlyList<Change> ToChanges()
    {
        var reach = new Reach();
        return
        [
            .. _findings.Select(finding => ToChange(finding, reach))
                .OrderByDescending(change => change.Rule.Severity)
                .ThenBy(change => change.IsRemoval)
                .ThenBy(change => change.Location.Line)
                .ThenBy(change => change.Location.Column)
                .ThenBy(change => change.Place, StringComparer.Ordinal)
                .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Message, StringComparer.Ordinal),
        ];
    }

    private Change ToChange(Finding finding, Reach reach)
    {
        var changed = finding.IsRemoval ? finding.Base : finding.Head;
        var pointer = _pointers.Of(changed.Value);
        return new Change
        {
            Rule = finding.Rule,
            Place = finding.Place.ToString(),
            Message = finding.Message,
            Before = finding.Before,
            After = finding.After,
            Operations = reach.OperationsOf(finding.Place),
            IsRemoval = finding.IsRemoval,
            Pointer = pointer,
            Location = changed.Document.Locate(pointer),
            HeadLocation = finding.Head.Document.Locate(_pointers.Of(finding.Head.Value)),
        };
    }
}
