namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Which endpoint of one document is which of the other.</summary>
internal sealed class EndpointMatching
{
    /// <param name="base">The endpoints that were.</param>
    /// <param name="head">The endpoints that are.</param>
    /// <param name="keys">What tells an endpoint, the surest first.</param>
    public EndpointMatching(IEnumerable<Endpoint> @base, IEnumerable<Endpoint> head, params IEnumerable<Func<Endpoint, string>> keys)
    {
        var removed = new List<Endpoint>(@base);
        Added = [.. head];
        foreach (var key in keys)
        {
            Match(removed, key);
        }

        foreach (var key in keys)
        {
            MatchOutside(removed, endpoint => key(endpoint with { Method = "" }));
        }

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

    /// <summary>Where another document describes a path, or did, nobody can tell which of its operations came or went.</summary>
    private void MatchOutside(List<Endpoint> removed, Func<Endpoint, string> pathOf)
    {
        foreach (var after in Added.FindAll(endpoint => endpoint.IsOutside))
        {
            if (TakeAt(removed, pathOf(after)) is [var before, ..])
            {
                Pairs.Add(new Matched<Endpoint>(before, after));
                Added.Remove(after);
            }
        }

        foreach (var before in removed.FindAll(endpoint => endpoint.IsOutside))
        {
            if (TakeAt(Added, pathOf(before)) is [var after, ..])
            {
                Pairs.Add(new Matched<Endpoint>(before, after));
                removed.Remove(before);
            }
        }

        List<Endpoint> TakeAt(List<Endpoint> endpoints, string path)
        {
            var taken = endpoints.FindAll(endpoint => pathOf(endpoint) == path);
            endpoints.RemoveAll(taken.Contains);
            return taken;
        }
    }
}
