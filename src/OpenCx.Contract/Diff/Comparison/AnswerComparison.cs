using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares which answers the server expects to a call that it makes. Those who answer may choose any of them, so that
/// each that is gone matters, be it a part of a range; <c>default</c> speaks for whatever has no response of its own.
/// </summary>
internal static class AnswerComparison
{
    public static void Compare(ComparisonContext context, SpecNode call, SpecNode newCall, Place place)
    {
        var (before, after) = (new ResponseList(call), new ResponseList(newCall));
        foreach (var (status, answer) in before)
        {
            var at = place.Then($"response {status}");
            if (Covering(after, status) is { } same)
            {
                CompareAnswer(context, answer.Resolve(), same.Resolve(), at);
            }
            else
            {
                var rule = before.IsForErrors(status) ? InboundRules.ErrorRemoved : InboundRules.SuccessRemoved;
                context.ReportRemoval(rule, at, answer, newCall.Nearest("responses"), "is no longer expected", status);
            }
        }

        foreach (var (status, answer) in after)
        {
            var at = place.Then($"response {status}");
            if (Covering(before, status) is { } same)
            {
                CompareAnswer(context, same.Resolve(), answer.Resolve(), at);
            }
            else
            {
                var rule = after.IsForErrors(status) ? InboundRules.ErrorAdded : InboundRules.SuccessAdded;
                context.Report(rule, at, call.Nearest("responses"), answer, "is expected as well", after: status);
            }
        }
    }

    private static void CompareAnswer(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        if (!ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Request, place))
        {
            HeaderComparison.Compare(context, before, after, Direction.Request, place);
            ContentComparison.Compare(context, before, after, Direction.Request, place);
        }
    }

    private static SpecNode? Covering(ResponseList answers, string status) => answers.Find(status) ?? answers.Default;
}
