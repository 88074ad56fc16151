using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares two versions of a security scheme.</summary>
internal static class SecuritySchemeComparison
{
    public static void Compare(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (ReferenceComparison.Compare(context, before, after, ReferenceRules.Changed, place))
        {
            return;
        }

        if (!SecuritySchemes.AreSentAlike(before, after))
        {
            var (old, @new) = (SecuritySchemes.Wire(before), SecuritySchemes.Wire(after));
            context.Report(SecurityRules.SchemeChanged, place, before, after, $"went from {old} to {@new}", old, @new);
            return;
        }

        CompareUrl(context, before, after, "openIdConnectUrl", place);
        CompareUrl(context, before, after, "oauth2MetadataUrl", place);
        foreach (var (flow, oldFlow) in before["flows"].Members())
        {
            if (after["flows"][flow] is { Exists: true } newFlow)
            {
                CompareFlows(context, oldFlow, newFlow, place.Then(flow));
            }
            else
            {
                context.ReportRemoval(SecurityRules.FlowRemoved, place, oldFlow, after, $"the flow {flow} was removed", flow);
            }
        }

        foreach (var (flow, newFlow) in after["flows"].Members())
        {
            if (!before["flows"].Has(flow))
            {
                context.Report(SecurityRules.FlowAdded, place, before, newFlow, $"the flow {flow} was added", after: flow);
            }
        }
    }

    private static void CompareFlows(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        foreach (var url in (ReadOnlySpan<string>)["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"])
        {
            CompareUrl(context, before, after, url, place);
        }

        foreach (var (scope, node) in after["scopes"].Members())
        {
            if (!before["scopes"].Has(scope))
            {
                context.Report(SecurityRules.ScopeDeclared, place, before, node, $"the scope {scope} was added", after: scope);
            }
        }

        foreach (var (scope, node) in before["scopes"].Members())
        {
            if (!after["scopes"].Has(scope))
            {
                context.ReportRemoval(SecurityRules.ScopeWithdrawn, place, node, after, $"the scope {scope} was removed", scope);
            }
        }
    }

    private static void CompareUrl(ComparisonContext context, SpecNode before, SpecNode after, string member, Place place)
    {
        var (old, @new) = (before.Text(member), after.Text(member));
        if (old != @new)
        {
            context.Report(SecurityRules.UrlChanged, place, before.Nearest(member), after.Nearest(member), $"{member} went from {old ?? "none"} to {@new ?? "none"}", old, @new);
        }
    }
}
