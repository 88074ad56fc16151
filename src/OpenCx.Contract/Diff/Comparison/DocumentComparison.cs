using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares whole documents.</summary>
internal sealed class DocumentComparison(ContractDocument @base, ContractDocument head, ComparisonContext context)
{
    private readonly SpecNode _base = new(@base, @base.Root);
    private readonly SpecNode _head = new(head, head.Root);

    public void Compare()
    {
        var servers = new ServerComparison(context, _base, _head);
        servers.Compare();
        var security = new SecurityComparison(context, _base, _head);
        security.CompareSchemes();
        CompareOperations(new OperationComparison(context, servers, security));
        CompareWebhooks();
    }

    private void CompareOperations(OperationComparison operations)
    {
        var matching = new EndpointMatching(Endpoint.In(_base["paths"]), Endpoint.In(_head["paths"]), endpoint => endpoint.ToString(), endpoint => endpoint.Key);
        foreach (var (before, after) in matching.Pairs)
        {
            operations.Compare(before, after, PlaceOf(before.IsOutside ? before : after));
        }

        foreach (var added in matching.Added)
        {
            var message = added.IsOutside ? $"{added.Subject} was added" : "was added";
            context.Report(OperationRules.Added, PlaceOf(added), _base.Nearest("paths"), added.Operation, message, after: added.ToString());
        }

        foreach (var removed in matching.Removed)
        {
            Remove(removed);
        }
    }

    private void Remove(Endpoint removed)
    {
        var lifecycle = Lifecycle.Of(removed.Operation);
        var (rule, message) = removed.IsOutside ? (OperationRules.Removed, $"{removed.Subject} was removed")
            : !lifecycle.IsDeprecated ? (OperationRules.Removed, "was removed")
            : context.IsOver(lifecycle) ? (OperationRules.DeprecatedRemoved, "was removed; it was deprecated")
            : (OperationRules.RemovedBeforeSunset, $"was removed; it was announced to stay until {lifecycle.Sunset}");
        var path = _head["paths"].Nearest(removed.Path);
        context.ReportRemoval(rule, PlaceOf(removed), removed.Operation, path.Exists ? path : _head, message, removed.ToString());
    }

    private static Place PlaceOf(Endpoint endpoint) =>
        endpoint.IsOutside ? Place.Document(endpoint.ToString()) : Place.Operation(endpoint.ToString());

    /// <summary>Webhooks are calls of the server: what they send is received here, and the other way round.</summary>
    private void CompareWebhooks()
    {
        var (before, after) = (_base["webhooks"], _head["webhooks"]);
        foreach (var (name, item) in before.Members())
        {
            if (!after.Has(name))
            {
                context.ReportRemoval(OperationRules.WebhookRemoved, Place.Operation($"webhook {name}"), item, _head.Nearest("webhooks"), "was removed", name);
                continue;
            }

            var calls = new InboundComparison(context, OperationRules.WebhookRemoved, OperationRules.WebhookAdded, Place.Operation($"webhook {name}"));
            calls.Compare(item, after[name], static webhook => Endpoint.At("", webhook));
        }

        foreach (var (name, item) in after.Members())
        {
            if (!before.Has(name))
            {
                context.Report(OperationRules.WebhookAdded, Place.Operation($"webhook {name}"), _base, item, "was added", after: name);
            }
        }
    }
}
