using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares the responses of an operation. <c>2XX</c> speaks for every status that has none of its own, and <c>default</c>
/// for every error that has neither; so each status is compared with what speaks for it in the other document.
/// </summary>
internal static class ResponseComparison
{
    public static void Compare(ComparisonContext context, SpecNode operation, SpecNode newOperation, Place place)
    {
        var (before, after) = (operation["responses"], newOperation["responses"]);
        foreach (var (status, response) in Statuses(before))
        {
            var at = place.Then($"response {status}");
            if (Covering(after, status) is { } same)
            {
                CompareResponse(context, response.Resolve(), same.Resolve(), at);
            }
            else if (!HasPartOf(after, status))
            {
                var rule = IsError(status) ? ResponseRules.ErrorRemoved : ResponseRules.SuccessRemoved;
                context.ReportRemoval(rule, at, response, newOperation.Nearest("responses"), "was removed", status);
            }
        }

        foreach (var (status, response) in Statuses(after))
        {
            var at = place.Then($"response {status}");
            if (Covering(before, status) is { } same)
            {
                CompareResponse(context, same.Resolve(), response.Resolve(), at);
            }
            else if (!HasPartOf(before, status))
            {
                var rule = IsError(status) ? ResponseRules.ErrorAdded : ResponseRules.SuccessAdded;
                context.Report(rule, at, operation.Nearest("responses"), response, "was added", after: status);
            }
        }
    }

    private static void CompareResponse(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (context.IsFirstMeeting(before, after, Direction.Response, place))
        {
            HeaderComparison.Compare(context, before, after, place);
            ContentComparison.Compare(context, before, after, Direction.Response, place);
        }
    }

    /// <summary>The response for a status: its own, or its range's, or the default one if the status is an error.</summary>
    private static SpecNode? Covering(SpecNode responses, string status)
    {
        SpecNode? range = null;
        SpecNode? others = null;
        foreach (var (other, response) in Statuses(responses))
        {
            if (other == status)
            {
                return response;
            }

            range = IsRange(other) && IsIn(status, other) ? response : range;
            others = other == "default" && IsError(status) ? response : others;
        }

        return range ?? others;
    }

    /// <summary>Whether there are responses for some statuses of a range.</summary>
    private static bool HasPartOf(SpecNode responses, string range) =>
        IsRange(range) && Statuses(responses).Any(status => IsIn(status.Name, range));

    private static IEnumerable<NamedNode> Statuses(SpecNode responses) =>
        responses.Members()
            .Where(member => !member.Name.StartsWith("x-", StringComparison.Ordinal))
            .Select(member => member.Name == "default" ? member : member with { Name = member.Name.ToUpperInvariant() });

    private static bool IsRange(string status) => status is [_, 'X', 'X'];

    private static bool IsIn(string status, string range) => status.Length == 3 && status[0] == range[0];

    /// <summary>What is no success. <c>default</c> tells of whatever is not told of otherwise, which is mostly errors.</summary>
    private static bool IsError(string status) => status is not ['2', ..];
}
