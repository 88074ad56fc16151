using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the addresses of the API.</summary>
internal static class ServerComparison
{
    private const int MostAddresses = 1_000;

    public static void Compare(ComparisonContext context, SpecNode before, SpecNode after, Place place)
    {
        var (old, @new) = (Addresses(before), Addresses(after));
        foreach (var (address, server) in @new)
        {
            if (!old.ContainsKey(address))
            {
                context.Report(ServerRules.Added, place, before.Nearest("servers"), server, $"{address} was added", after: address);
            }
        }

        foreach (var (address, server) in old)
        {
            if (!@new.ContainsKey(address))
            {
                context.ReportRemoval(ServerRules.Removed, place, server, after.Nearest("servers"), $"{address} was removed", address);
            }
        }

        CompareFirst(context, place, old, @new);
    }

    /// <summary>Where the first address is a new one, or the one that was first is gone, that has been told.</summary>
    private static void CompareFirst(ComparisonContext context, Place place, Dictionary<string, SpecNode> before, Dictionary<string, SpecNode> after)
    {
        if (before.Keys.FirstOrDefault() is { } old && after.Keys.FirstOrDefault() is { } @new && old != @new && before.ContainsKey(@new) && after.ContainsKey(old))
        {
            context.Report(ServerRules.FirstChanged, place, before[old], after[@new], $"{@new} comes first; it was {old}", old, @new);
        }
    }

    /// <summary>The addresses, each with the values that its variables may have: all that are listed, or else the default.</summary>
    private static Dictionary<string, SpecNode> Addresses(SpecNode holder)
    {
        var addresses = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var server in holder["servers"].Items())
        {
            foreach (var address in AddressesOf(server))
            {
                addresses.TryAdd(address.Length > 1 ? address.TrimEnd('/') : address, server);
            }
        }

        return addresses;
    }

    private static List<string> AddressesOf(SpecNode server)
    {
        List<string> addresses = [server.Text("url") ?? "/"];
        foreach (var (name, variable) in server["variables"].Members())
        {
            var values = ValuesOf(variable);
            if (values.Count > 0)
            {
                // Lists of many values make more addresses than anybody compares: then the first, which is the default, stands for all.
                var used = values.Take(addresses.Count * values.Count <= MostAddresses ? values.Count : 1).ToList();
                addresses = [.. addresses.SelectMany(address => used.Select(value => address.Replace($"{{{name}}}", value, StringComparison.Ordinal)))];
            }
        }

        return addresses;
    }

    private static List<string> ValuesOf(SpecNode variable) =>
        [.. variable["enum"].Items().Select(value => value.AsText).Prepend(variable.Text("default")).OfType<string>().Distinct(StringComparer.Ordinal)];
}
