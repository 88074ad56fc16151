namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Which endpoint of one document is which of the other.</summary>
internal sealed class EndpointMatching
{
    public EndpointMatching(IEnumerable<Endpoint> @base, IEnumerable<Endpoint> head)
    {
        var removed = new List<Endpoint>(@base);
        Added = [.. head];
        Match(removed, endpoint => endpoint.ToString());
        Match(removed, endpoint => endpoint.Key);
        Removed = removed;
    }

    public List<Matched<Endpoint>> Pairs { get; } = [];

    public List<Endpoint> Added { get; }

    public List<Endpoint> Removed { get; }

    private void Match(List<Endpoint> removed, Func<Endpoint, string> keyOf)
    {
        var old = new Dictionary<string, Endpoint>(StringComparer.Ordinal);
        foreach (var endpoint in removed)
        {
            old.TryAdd(keyOf(endpoint), endpoint);
        }

        var matched = new HashSet<Endpoint>();
        foreach (var endpoint in Added)
        {
            if (old.Remove(keyOf(endpoint), out var before))
            {
                Pairs.Add(new Matched<Endpoint>(before, endpoint));
                matched.Add(before);
                matched.Add(endpoint);
            }
        }

        Added.RemoveAll(matched.Contains);
        removed.RemoveAll(matched.Contains);
    }
}
