using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares the addresses of the API.</summary>
internal static class ServerComparison
{
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
    }

    /// <summary>The addresses with the defaults of their variables.</summary>
    private static Dictionary<string, SpecNode> Addresses(SpecNode holder)
    {
        var addresses = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var server in holder["servers"].Items())
        {
            var address = server.Text("url") ?? "/";
            foreach (var (name, variable) in server["variables"].Members())
            {
                address = address.Replace($"{{{name}}}", variable.Text("default") ?? $"{{{name}}}", StringComparison.Ordinal);
            }

            addresses.TryAdd(address.Length > 1 ? address.TrimEnd('/') : address, server);
        }

        return addresses;
    }
}
