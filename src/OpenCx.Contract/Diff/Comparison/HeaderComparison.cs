using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the headers of responses.</summary>
internal static class HeaderComparison
{
    public static void Compare(ComparisonContext context, SpecNode response, SpecNode newResponse, Place place)
    {
        var (before, after) = (Headers(response), Headers(newResponse));
        foreach (var (name, header) in before)
        {
            var at = place.Then($"header {name}");
            if (after.TryGetValue(name, out var same))
            {
                CompareHeader(context, header, same, at);
            }
            else
            {
                var (rule, message) = header.IsTrue("required")
                    ? (ResponseRules.RequiredHeaderRemoved, "was removed; it was always sent")
                    : (ResponseRules.HeaderRemoved, "was removed");
                context.ReportRemoval(rule, at, header, newResponse.Nearest("headers"), message, name);
            }
        }

        foreach (var (name, header) in after)
        {
            if (!before.ContainsKey(name))
            {
                context.Report(ResponseRules.HeaderAdded, place.Then($"header {name}"), response.Nearest("headers"), header, "was added", after: name);
            }
        }
    }

    private static void CompareHeader(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (!context.IsFirstMeeting(before, after, Direction.Response, place))
        {
            return;
        }

        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (was != @is)
        {
            var (rule, message) = @is ? (ResponseRules.HeaderBecameRequired, "is always sent now") : (ResponseRules.HeaderBecameOptional, "may be missing now");
            context.Report(rule, place, before.Nearest("required"), after.Nearest("required"), message);
        }

        if (before["content"].Object is not null && after["content"].Object is not null)
        {
            ContentComparison.Compare(context, before, after, Direction.Response, place);
        }
        else
        {
            context.Schemas.Compare(SchemaSites.In(before), SchemaSites.In(after), new SchemaContext(Direction.Response, IsText: true), place);
        }
    }

    /// <summary>The headers by name. <c>Content-Type</c> is told by <c>content</c> alone: the specification says to ignore it here.</summary>
    private static Dictionary<string, SpecNode> Headers(SpecNode response)
    {
        var headers = new Dictionary<string, SpecNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header) in response["headers"].Members())
        {
            if (!name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers[name] = header.Resolve();
            }
        }

        return headers;
    }
}
