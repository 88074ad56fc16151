using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Where something is to be found: every address with the values that its variables may have, in order. A variable whose
/// values are not listed may have any; it stays in the address, beside the one with its default.
/// </summary>
internal sealed class ServerList
{
    private const int MostAddresses = 1_000;

    private readonly Dictionary<string, SpecNode> _addresses = new(StringComparer.Ordinal);
    private readonly List<string> _patterns;

    /// <param name="holder">What has a list of servers; without one, the address is that of the document.</param>
    public ServerList(SpecNode holder)
    {
        Node = holder.Nearest("servers");
        if (!HasServers(holder))
        {
            _addresses.Add("/", holder);
        }

        foreach (var server in holder["servers"].Items())
        {
            foreach (var address in AddressesOf(server))
            {
                _addresses.TryAdd(ServerAddress.Normalize(address), server);
            }
        }

        _patterns = [.. _addresses.Keys.Where(IsOpen).Select(address => PathTemplate.WithoutNames(address).Replace("{}", "*", StringComparison.Ordinal)).Distinct()];
    }

    /// <summary>The list in the document, or what could have one.</summary>
    public SpecNode Node { get; }

    /// <summary>The address that clients call which are told of no other.</summary>
    public KeyValuePair<string, SpecNode> First => _addresses.First();

    /// <summary>Whether it is a list of its own: an empty one is none.</summary>
    public static bool HasServers(SpecNode holder) => holder["servers"].Items().Any();

    public static string InWords(string address) => IsOpen(address) ? $"{address} with any value" : address;

    public bool IsSameAs(ServerList other) => _addresses.Keys.SequenceEqual(other._addresses.Keys);

    /// <summary>The addresses that the other list has not.</summary>
    public IEnumerable<KeyValuePair<string, SpecNode>> Except(ServerList other) => _addresses.Where(address => !other.Has(address.Key));

    /// <summary>Whether an address is one of these, as it is or with some values of variables.</summary>
    public bool Has(string address) => _addresses.ContainsKey(address) || _patterns.Exists(pattern => Glob.Matches(pattern, address));

    /// <summary>Whether a variable in it may have any value.</summary>
    private static bool IsOpen(string address) => address.Contains('{');

    private static List<string> AddressesOf(SpecNode server)
    {
        List<string> addresses = [server.Text("url") ?? "/"];
        foreach (var (name, variable) in server["variables"].Members())
        {
            var inPlace = $"{{{name}}}";
            var values = ValuesOf(variable, inPlace);

            // Lists of many values make more addresses than anybody compares: then the first, which is the default, stands for all.
            var used = values.Take(addresses.Count * values.Count <= MostAddresses ? values.Count : 1).ToList();
            addresses = [.. addresses.SelectMany(address => used.Select(value => address.Replace(inPlace, value, StringComparison.Ordinal)))];
        }

        return addresses;
    }

    private static List<string> ValuesOf(SpecNode variable, string any)
    {
        var listed = variable["enum"].Items().Select(value => value.AsText);
        return [.. listed.DefaultIfEmpty(any).Prepend(variable.Text("default")).OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
