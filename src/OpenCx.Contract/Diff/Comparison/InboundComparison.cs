using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the calls that the server makes (webhooks, callbacks): what it sends is received here, and the other way round.</summary>
/// <param name="context">What the comparison shares.</param>
/// <param name="removed">The rule for a call that is no longer made.</param>
/// <param name="added">The rule for a call that was not made.</param>
/// <param name="place">Where the calls are declared.</param>
internal sealed class InboundComparison(ComparisonContext context, Rule removed, Rule added, Place place)
{
    /// <param name="before">What declared the calls.</param>
    /// <param name="after">What declares them.</param>
    /// <param name="callsOf">The calls that it declares.</param>
    public void Compare(SpecNode before, SpecNode after, Func<SpecNode, IEnumerable<Endpoint>> callsOf)
    {
        // An expression says where the call goes to, so that another one is another call.
        var matching = new EndpointMatching(callsOf(before), callsOf(after), call => call.ToString());
        foreach (var (old, @new) in matching.Pairs)
        {
            if (!ReferenceComparison.Compare(context, old.Operation, @new.Operation, ReferenceRules.Changed, place))
            {
                Compare(old, @new, place.Then(@new.Method));
            }
        }

        foreach (var call in matching.Removed)
        {
            context.ReportRemoval(removed, place, call.Operation, after, $"{call.Subject} is not called any more", call.ToString());
        }

        foreach (var call in matching.Added)
        {
            context.Report(added, place, before, call.Operation, $"{call.Subject} is called now", after: call.ToString());
        }
    }

    private void Compare(Endpoint before, Endpoint after, Place at)
    {
        var (old, @new) = (before.Operation, after.Operation);
        SunsetComparison.Compare(context, LifecycleRules.Operation, old, @new, at);
        HeaderComparison.Compare(context, before, after, at);
        CompareBodies(old["requestBody"].Resolve(), @new["requestBody"].Resolve(), at.Then("request"));
        AnswerComparison.Compare(context, old, @new, at);
    }

    private void CompareBodies(SpecNode before, SpecNode after, Place at)
    {
        if (ReferenceComparison.Compare(context, before, after, TypeRules.ReferenceChanged.Response, at))
        {
            return;
        }

        var (was, @is) = (before.IsTrue("required"), after.IsTrue("required"));
        if (before.Exists && after.Exists && was != @is)
        {
            var (rule, message) = @is ? (InboundRules.BodyBecameRequired, "the body is always sent now") : (InboundRules.BodyBecameOptional, "the body may be missing now");
            context.Report(rule, at, before.Nearest("required"), after.Nearest("required"), message);
        }

        ContentComparison.Compare(context, before, after, Direction.Response, at);
    }
}
