using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares the responses of an operation. <c>2XX</c> speaks for every status that has none of its own, and <c>default</c>
/// for every error that has neither, and for the success where nothing else does; so each status is compared with what
/// speaks for it in the other document.
/// </summary>
internal static class ResponseComparison
{
    public static void Compare(ComparisonContext context, SpecNode operation, SpecNode newOperation, Place place)
    {
        var (before, after) = (new ResponseList(operation), new ResponseList(newOperation));
        foreach (var (status, response) in before)
        {
            var at = place.Then($"response {status}");
            if (Covering(after, status) is { } same)
            {
                CompareResponse(context, response.Resolve(), same.Resolve(), at);
            }
            else if (!after.HasPartOf(status))
            {
                var isStillToldOfSuccess = status == "default" && after.HasSuccess;
                var rule = before.IsForErrors(status) || isStillToldOfSuccess ? ResponseRules.ErrorRemoved : ResponseRules.SuccessRemoved;
                context.ReportRemoval(rule, at, response, newOperation.Nearest("responses"), "was removed", status);
            }
        }

        foreach (var (status, response) in after)
        {
            var at = place.Then($"response {status}");
            if (Covering(before, status) is { } same)
            {
                CompareResponse(context, same.Resolve(), response.Resolve(), at);
            }
            else
            {
                var rule = after.IsForErrors(status) ? ResponseRules.ErrorAdded : ResponseRules.SuccessAdded;
                context.Report(rule, at, operation.Nearest("responses"), response, "was added", after: status);
            }
        }
    }

    private static void CompareResponse(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (context.IsFirstMeeting(before, after, Direction.Response, place)
            && !ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Response, place))
        {
            HeaderComparison.Compare(context, before, after, Direction.Response, place);
            ContentComparison.Compare(context, before, after, Direction.Response, place);
        }
    }

    /// <summary>The response for a status: its own, or its range's, or the default one if that speaks for it.</summary>
    private static SpecNode? Covering(ResponseList responses, string status) =>
        responses.Find(status) ?? (ResponseList.IsError(status) || !responses.HasSuccess ? responses.Default : null);
}
