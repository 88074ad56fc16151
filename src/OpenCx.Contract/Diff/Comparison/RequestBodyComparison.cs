using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares request bodies.</summary>
internal static class RequestBodyComparison
{
    public static void Compare(ComparisonContext context, SpecNode operation, SpecNode newOperation, Place operationPlace)
    {
        var place = operationPlace.Then("request");
        var (before, after) = (operation["requestBody"].Resolve(), newOperation["requestBody"].Resolve());
        if (!before.Exists || !after.Exists)
        {
            CompareExistence(context, before, after, operation, newOperation, place);
            return;
        }

        if (!context.IsFirstMeeting(before, after, Direction.Request, place)
            || ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Request, place))
        {
            return;
        }

        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (was != @is)
        {
            var (rule, message) = @is ? (RequestBodyRules.BecameRequired, "the body became required") : (RequestBodyRules.BecameOptional, "the body became optional");
            context.Report(rule, place, before.Nearest("required"), after.Nearest("required"), message);
        }

        ContentComparison.Compare(context, before, after, Direction.Request, place);
    }

    private static void CompareExistence(ComparisonContext context, SpecNode before, SpecNode after, SpecNode operation, SpecNode newOperation, Place place)
    {
        if (before.Exists)
        {
            context.ReportRemoval(RequestBodyRules.Removed, place, before, newOperation, "the body was removed", "body");
        }
        else if (after.Exists && !ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Request, place))
        {
            var (rule, message) = after.IsTrue("required")
                ? (RequestBodyRules.RequiredAdded, "a body was added and has to be sent")
                : (RequestBodyRules.OptionalAdded, "a body was added");
            context.Report(rule, place, operation, after, message, after: "body");
        }
    }
}
