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

        foreach (var (schemes, scopes) in @new.Alternatives)
        {
            if (!old.Alternatives.TryGetValue(schemes, out var oldScopes))
            {
                context.Report(SecurityRules.AlternativeAdded, place, oldNode, newNode, $"{schemes} may be sent", after: schemes);
                continue;
            }

            Report(SecurityRules.ScopeAdded, scopes.Except(oldScopes), "is needed now");
            Report(SecurityRules.ScopeRemoved, oldScopes.Except(scopes), "is not needed any more");
        }

        foreach (var schemes in old.Alternatives.Keys.Except(@new.Alternatives.Keys))
        {
            context.Report(SecurityRules.AlternativeRemoved, place, oldNode, newNode, $"{schemes} may no longer be sent", before: schemes);
        }

        void Report(Rule rule, IEnumerable<string> scopes, string what)
        {
            foreach (var scope in scopes)
            {
                context.Report(rule, place, oldNode, newNode, $"the scope {scope} {what}");
            }
        }
    }

    private static SpecNode Effective(SpecNode operation, SpecNode document) =>
        operation.Has("security") ? operation["security"] : document.Nearest("security");
}
