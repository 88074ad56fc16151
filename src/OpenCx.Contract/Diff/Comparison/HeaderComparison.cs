using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares what the server sends beside a body: the headers of its responses, and the parameters of the calls that it makes.</summary>
internal static class HeaderComparison
{
    public static void Compare(ComparisonContext context, SpecNode response, SpecNode newResponse, Place place) =>
        Compare(context, Headers(response), Headers(newResponse), response.Nearest("headers"), newResponse.Nearest("headers"), place);

    public static void Compare(ComparisonContext context, Endpoint call, Endpoint newCall, Place place) =>
        Compare(context, Parameters(call), Parameters(newCall), call.Operation.Nearest("parameters"), newCall.Operation.Nearest("parameters"), place);

    private static void Compare(ComparisonContext context, Dictionary<string, NamedNode> before, Dictionary<string, NamedNode> after, SpecNode holder, SpecNode newHolder, Place place)
    {
        foreach (var (key, (name, header)) in before)
        {
            var at = place.Then(name);
            if (after.TryGetValue(key, out var same))
            {
                CompareHeader(context, header, same.Node, at);
            }
            else
            {
                var (rule, message) = header.IsTrue("required")
                    ? (ResponseRules.RequiredHeaderRemoved, "was removed; it was always sent")
                    : (ResponseRules.HeaderRemoved, "was removed");
                context.ReportRemoval(rule, at, header, newHolder, message, name);
            }
        }

        foreach (var (key, (name, header)) in after)
        {
            if (!before.ContainsKey(key))
            {
                context.Report(ResponseRules.HeaderAdded, place.Then(name), holder, header, "was added", after: name);
            }
        }
    }

    private static void CompareHeader(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (!context.IsFirstMeeting(before, after, Direction.Response, place)
            || ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Response, place))
        {
            return;
        }

        SunsetComparison.Compare(context, LifecycleRules.Header, before, after, place);
        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (was != @is)
        {
            var (rule, message) = @is ? (ResponseRules.HeaderBecameRequired, "is always sent now") : (ResponseRules.HeaderBecameOptional, "may be missing now");
            context.Report(rule, place, before.Nearest("required"), after.Nearest("required"), message);
        }

        StyleComparison.Compare(context, before, after, ResponseRules.HeaderStyleChanged, place);
        HeldValueComparison.Compare(context, before, after, new SchemaContext(Direction.Response, Wire.Text), place);
    }

    /// <summary>The headers by name. <c>Content-Type</c> is told by <c>content</c> alone: the specification says to ignore it here.</summary>
    private static Dictionary<string, NamedNode> Headers(SpecNode response)
    {
        var headers = new Dictionary<string, NamedNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header) in response["headers"].Members())
        {
            if (!name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers[name] = new NamedNode($"header {name}", header.Resolve());
            }
        }

        return headers;
    }

    private static Dictionary<string, NamedNode> Parameters(Endpoint call) =>
        ParameterList.Of(call).ByPlace.ToDictionary(parameter => parameter.Key, parameter => new NamedNode(ParameterList.Describe(parameter.Value), parameter.Value));
}
