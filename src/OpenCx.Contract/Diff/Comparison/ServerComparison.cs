using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the addresses of the API: those of the document, and those of operations where they are others.</summary>
internal sealed class ServerComparison(ComparisonContext context, SpecNode before, SpecNode after)
{
    private readonly ServerList _before = new(before);
    private readonly ServerList _after = new(after);

    public void Compare() => Compare(_before, _after, Place.Document("servers"));

    /// <summary>Compares where an operation is called; what is told of the document is not told again.</summary>
    public void Compare(Endpoint call, Endpoint newCall, Place place)
    {
        var (old, @new) = (Effective(call, _before), Effective(newCall, _after));
        if (!old.IsSameAs(_before) || !@new.IsSameAs(_after))
        {
            Compare(old, @new, place.Then("servers"));
        }
    }

    private void Compare(ServerList old, ServerList @new, Place place)
    {
        foreach (var (address, server) in @new.Except(old))
        {
            context.Report(ServerRules.Added, place, old.Node, server, $"{ServerList.InWords(address)} was added", after: address);
        }

        foreach (var (address, server) in old.Except(@new))
        {
            context.ReportRemoval(ServerRules.Removed, place, server, @new.Node, $"{ServerList.InWords(address)} was removed", address);
        }

        CompareFirst(old, @new, place);
    }

    /// <summary>Where the first address is a new one, or the one that was first is gone, that has been told.</summary>
    private void CompareFirst(ServerList old, ServerList @new, Place place)
    {
        var (was, becomes) = (old.First, @new.First);
        if (was.Key != becomes.Key && old.Has(becomes.Key) && @new.Has(was.Key))
        {
            context.Report(ServerRules.FirstChanged, place, was.Value, becomes.Value, $"{becomes.Key} comes first; it was {was.Key}", was.Key, becomes.Key);
        }
    }

    private static ServerList Effective(Endpoint call, ServerList ofDocument) =>
        ServerList.HasServers(call.Operation) ? new ServerList(call.Operation)
        : ServerList.HasServers(call.HolderOf("servers")) ? new ServerList(call.HolderOf("servers"))
        : ofDocument;
}
