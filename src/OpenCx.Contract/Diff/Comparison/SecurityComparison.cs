using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares how callers say who they are.</summary>
internal sealed class SecurityComparison(ComparisonContext context, SpecNode before, SpecNode after)
{
    private readonly SecuritySchemes _schemes = new(before, after);
    private readonly Place _everywhere = Place.Document("security");

    public void CompareSchemes()
    {
        foreach (var (old, @new) in _schemes.Pairs)
        {
            SecuritySchemeComparison.Compare(context, old.Node, @new.Node, _everywhere.Then(@new.Name));
        }

        if (_schemes.Removed.Count == 0)
        {
            return;
        }

        foreach (var (name, scheme) in _schemes.Removed.IntersectBy(NamesAskedFor(), scheme => scheme.Name))
        {
            context.ReportRemoval(SecurityRules.SchemeChanged, _everywhere.Then(name), scheme, after, $"{name} is still asked for, and not declared any more", name);
        }
    }

    /// <summary>The schemes that the head asks for, anywhere.</summary>
    private IEnumerable<string> NamesAskedFor() =>
        Endpoint.In(after["paths"]).Select(endpoint => endpoint.Operation["security"]).Append(after["security"])
            .SelectMany(requirements => requirements.Items()).SelectMany(requirement => requirement.Members()).Select(scheme => scheme.Name);

    public void Compare(SpecNode operation, SpecNode newOperation, Place place)
    {
        var isInherited = !operation.Has("security") && !newOperation.Has("security");
        var (old, @new) = (Effective(operation, before), Effective(newOperation, after));
        var at = place.Then("security");
        if (isInherited)
        {
            _everywhere.AlsoReachedFrom(at);
            at = _everywhere;
        }

        Compare(SecurityRequirement.Read(old, _schemes.BaseNames), SecurityRequirement.Read(@new, _schemes.HeadNames), old, @new, at);
    }

    private void Compare(SecurityRequirement old, SecurityRequirement @new, SpecNode oldNode, SpecNode newNode, Place place)
    {
        if (old.IsOptional != @new.IsOptional)
        {
            var (rule, message) = @new.IsOptional
                ? (SecurityRules.Dropped, $"nothing has to be sent; {old} had to")
                : (SecurityRules.Introduced, $"{@new} has to be sent; nothing had to");
            context.Report(rule, place, oldNode, newNode, message, old.ToString(), @new.ToString());
            return;
        }

        if (!@new.IsOptional && !@new.Alternatives.Any(asks => old.Alternatives.Any(asked => asks.Schemes.IsSubsetOf(asked.Schemes))))
        {
            context.Report(SecurityRules.Replaced, place, oldNode, newNode, $"{@new} has to be sent; {old} had to", old.ToString(), @new.ToString());
            return;
        }

        var (removed, added) = (old.Except(@new), @new.Except(old));
        foreach (var (asked, asks) in Nearest(removed, added))
        {
            if (removed.Contains(asked) && added.Remove(asks))
            {
                removed.Remove(asked);
                Report(SecurityRules.ScopeAdded, asks.Scopes.Except(asked.Scopes), "is needed now");
                Report(SecurityRules.ScopeRemoved, asked.Scopes.Except(asks.Scopes), "is not needed any more");
            }
        }

        foreach (var alternative in added)
        {
            context.Report(SecurityRules.AlternativeAdded, place, oldNode, newNode, $"{alternative} may be sent", after: alternative.ToString());
        }

        foreach (var alternative in removed.Where(alternative => !@new.Alternatives.Any(other => other.IsPartOf(alternative))))
        {
            context.Report(SecurityRules.AlternativeRemoved, place, oldNode, newNode, $"{alternative} may no longer be sent", before: alternative.ToString());
        }

        void Report(Rule rule, IEnumerable<SecurityScope> scopes, string what)
        {
            foreach (var scope in scopes)
            {
                context.Report(rule, place, oldNode, newNode, $"the scope {scope} {what}");
            }
        }
    }

    /// <summary>The ways that go by the same schemes, those with the most scopes in common first.</summary>
    private static List<Matched<SecurityAlternative>> Nearest(List<SecurityAlternative> old, List<SecurityAlternative> @new) =>
        [.. old.Join(@new, asked => asked.SchemesInWords, asks => asks.SchemesInWords, (asked, asks) => new Matched<SecurityAlternative>(asked, asks)).OrderBy(pair => pair.Base.DistanceTo(pair.Head))];

    private static SpecNode Effective(SpecNode operation, SpecNode document) =>
        operation.Has("security") ? operation["security"] : document.Nearest("security");
}
