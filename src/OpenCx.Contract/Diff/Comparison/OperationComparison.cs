using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares operations.</summary>
internal sealed class OperationComparison(ComparisonContext context, ServerComparison servers, SecurityComparison security)
{
    public void Compare(Endpoint before, Endpoint after, Place place)
    {
        var (old, @new) = (before.Operation, after.Operation);
        if (ReferenceComparison.Compare(context, old, @new, ReferenceRules.Changed, place))
        {
            if (before.IsOutside && after.IsOutside)
            {
                // What stands beside the reference holds for the operations behind it.
                servers.Compare(before, after, place);
                ParameterComparison.Compare(context, before, after, place);
            }

            return;
        }

        SunsetComparison.Compare(context, LifecycleRules.Operation, old, @new, place);
        CompareId(old, @new, place);
        CompareTags(old, @new, place);
        servers.Compare(before, after, place);
        security.Compare(old, @new, place);
        ParameterComparison.Compare(context, before, after, place);
        RequestBodyComparison.Compare(context, old, @new, place);
        ResponseComparison.Compare(context, old, @new, place);
        CompareCallbacks(old["callbacks"], @new["callbacks"], old, @new, place);
    }

    private void CompareId(SpecNode before, SpecNode after, Place place)
    {
        var (old, @new) = (before.Text("operationId"), after.Text("operationId"));
        if (old == @new)
        {
            return;
        }

        var (rule, message) = (old, @new) switch
        {
            (null, _) => (OperationRules.IdAdded, $"the operationId {@new} was added"),
            (_, null) => (OperationRules.IdRemoved, $"the operationId {old} was removed"),
            _ => (OperationRules.IdChanged, $"the operationId went from {old} to {@new}"),
        };
        context.Report(rule, place, before.Nearest("operationId"), after.Nearest("operationId"), message, old, @new);
    }

    private void CompareTags(SpecNode before, SpecNode after, Place place)
    {
        var (old, @new) = (Tags(before), Tags(after));
        foreach (var tag in @new.Except(old))
        {
            context.Report(OperationRules.TagAdded, place, before.Nearest("tags"), after.Nearest("tags"), $"the tag \"{tag}\" was added", after: tag);
        }

        foreach (var tag in old.Except(@new))
        {
            context.Report(OperationRules.TagRemoved, place, before.Nearest("tags"), after.Nearest("tags"), $"the tag \"{tag}\" was removed", before: tag);
        }

        static List<string> Tags(SpecNode operation) => [.. operation["tags"].Items().Select(tag => tag.AsText).OfType<string>()];
    }

    private void CompareCallbacks(SpecNode before, SpecNode after, SpecNode operation, SpecNode newOperation, Place place)
    {
        foreach (var (name, callback) in before.Members())
        {
            var at = place.Then($"callback {name}");
            if (!after.Has(name))
            {
                context.ReportRemoval(OperationRules.CallbackRemoved, at, callback, newOperation.Nearest("callbacks"), $"the callback {name} was removed", name);
                continue;
            }

            var (old, @new) = (callback.Resolve(), after[name].Resolve());
            if (!ReferenceComparison.Compare(context, old, @new, ReferenceRules.Changed, at))
            {
                var calls = new InboundComparison(context, OperationRules.CallbackRemoved, OperationRules.CallbackAdded, at);
                calls.Compare(old, @new, Endpoint.In);
            }
        }

        foreach (var (name, callback) in after.Members())
        {
            if (!before.Has(name))
            {
                context.Report(OperationRules.CallbackAdded, place.Then($"callback {name}"), operation, callback, $"the callback {name} was added", after: name);
            }
        }
    }
}
