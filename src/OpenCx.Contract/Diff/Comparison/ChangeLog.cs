using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Collects changes; what is found again in another place of the API is one change that reaches further.</summary>
internal sealed class ChangeLog : IFindings
{
    private readonly Dictionary<Identity, Finding> _known = [];
    private readonly List<Finding> _findings = [];
    private readonly Pointers _pointers = new();

    public void Add(Finding finding)
    {
        var key = new Identity(finding.Rule, finding.Base, finding.Head, finding.Message);
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
        var changes = _findings.ConvertAll(finding => ToChange(finding, reach));
        changes.Sort(ChangeOrder.Instance);
        return changes;
    }

    private Change ToChange(Finding finding, Reach reach)
    {
        var changed = finding.IsRemoval ? finding.Base : finding.Head;
        var pointer = _pointers.Of(changed.Value);
        return new Change
        {
            Rule = finding.Rule,
            Effect = finding.Effect ?? finding.Rule.Effect,
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

    private sealed record Identity(Rule Rule, SpecNode Base, SpecNode Head, string Message);
}
