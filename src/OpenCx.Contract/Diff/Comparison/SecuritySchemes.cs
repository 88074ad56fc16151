using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Which security scheme of one document is which of the other: by name, else by what it says.</summary>
internal sealed class SecuritySchemes
{
    private readonly Dictionary<string, string> _headNames = new(StringComparer.Ordinal);

    public SecuritySchemes(SpecNode before, SpecNode after)
    {
        var old = Read(before);
        var @new = Read(after);
        foreach (var (name, scheme) in @new)
        {
            var same = old.ContainsKey(name) ? name
                : old.FirstOrDefault(other => !@new.ContainsKey(other.Key) && AreSentAlike(other.Value, scheme)).Key;
            if (same is not null)
            {
                Pairs.Add(new Matched<NamedNode>(new NamedNode(same, old[same]), new NamedNode(name, scheme)));
                _headNames[name] = same;
            }
        }

        Removed = [.. old.ExceptBy(_headNames.Values, scheme => scheme.Key).Select(scheme => new NamedNode(scheme.Key, scheme.Value))];
    }

    public List<Matched<NamedNode>> Pairs { get; } = [];

    /// <summary>The schemes of the base that the head does not declare.</summary>
    public IReadOnlyList<NamedNode> Removed { get; }

    public IReadOnlyDictionary<string, string> BaseNames { get; } = new Dictionary<string, string>();

    /// <summary>What the head's schemes are called in the base.</summary>
    public IReadOnlyDictionary<string, string> HeadNames => _headNames;

    /// <summary>What of a scheme decides how a request looks.</summary>
    public static string Wire(SpecNode scheme) =>
        string.Join(' ', new[] { "type", "in", "name" }.Select(scheme.Text).Append(scheme.Text("scheme")?.ToLowerInvariant()).Append(scheme.Outside).OfType<string>());

    /// <summary>Whether requests look the same; the names of headers do in capitals or not (RFC 9110, 5.1).</summary>
    public static bool AreSentAlike(SpecNode one, SpecNode other) =>
        string.Equals(Wire(one), Wire(other), one.Text("in") == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static Dictionary<string, SpecNode> Read(SpecNode document)
    {
        var schemes = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var (name, scheme) in document["components"]["securitySchemes"].Members())
        {
            schemes[name] = scheme.Resolve();
        }

        return schemes;
    }
}
