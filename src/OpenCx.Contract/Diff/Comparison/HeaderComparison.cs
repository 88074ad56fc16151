using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares what is sent beside a body: the headers of responses, be they the server's or what it is answered, and the
/// parameters of the calls that it makes.
/// </summary>
internal static class HeaderComparison
{
    public static void Compare(ComparisonContext context, SpecNode response, SpecNode newResponse, Direction direction, Place place) =>
        Compare(context, Headers(response), Headers(newResponse), response.Nearest("headers"), newResponse.Nearest("headers"), direction, place);

    public static void Compare(ComparisonContext context, Endpoint call, Endpoint newCall, Place place) =>
        Compare(context, Parameters(call), Parameters(newCall), call.Operation.Nearest("parameters"), newCall.Operation.Nearest("parameters"), Direction.Response, place);

    private static void Compare(ComparisonContext context, Dictionary<string, NamedNode> before, Dictionary<string, NamedNode> after, SpecNode holder, SpecNode newHolder, Direction direction, Place place)
    {
        foreach (var (key, (name, header)) in before)
        {
            var at = place.Then(name);
            if (after.TryGetValue(key, out var same))
            {
                CompareHeader(context, header, same.Node, direction, at);
            }
            else
            {
                var (rule, message) = direction == Direction.Response && header.IsTrue("required")
                    ? (HeaderRules.RequiredRemoved, "was removed; it was always sent")
                    : (HeaderRules.Removed[direction], "was removed");
                context.ReportRemoval(rule, at, header, newHolder, message, name);
            }
        }

        foreach (var (key, (name, header)) in after)
        {
            if (!before.ContainsKey(key))
            {
                var (rule, message) = direction == Direction.Request && header.IsTrue("required")
                    ? (HeaderRules.RequiredAdded, "was added and has to be sent")
                    : (HeaderRules.Added[direction], "was added");
                context.Report(rule, place.Then(name), holder, header, message, after: name);
            }
        }
    }

    private static void CompareHeader(ComparisonContext context, SpecNode before, SpecNode after, Direction direction, Place place)
    {
        if (!context.IsFirstMeeting(before, after, direction, place)
            || ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged[direction], place))
        {
            return;
        }

        SunsetComparison.Compare(context, LifecycleRules.Header, before, after, place);
        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (was != @is)
        {
            var (rules, message) = !@is ? (HeaderRules.BecameOptional, "may be missing now")
                : (HeaderRules.BecameRequired, direction == Direction.Request ? "has to be sent now" : "is always sent now");
            context.Report(rules[direction], place, before.Nearest("required"), after.Nearest("required"), message);
        }

        StyleComparison.Compare(context, before, after, HeaderRules.StyleChanged[direction], place);
        HeldValueComparison.Compare(context, before, after, new SchemaContext(direction, Wire.Text), place);
    }

    private static Dictionary<string, NamedNode> Headers(SpecNode response) =>
        HeaderList.Of(response).ToDictionary(header => header.Key, header => new NamedNode($"header {header.Key}", header.Value), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, NamedNode> Parameters(Endpoint call) =>
        ParameterList.Of(call).ByPlace.ToDictionary(parameter => parameter.Key, parameter => new NamedNode(ParameterList.Describe(parameter.Value), parameter.Value));
}
