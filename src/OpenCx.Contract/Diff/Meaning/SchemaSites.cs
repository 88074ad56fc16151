using System.Runtime.CompilerServices;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The places that together describe one value; a value has to satisfy the schemas at all of them.</summary>
internal sealed class SchemaSites : IEquatable<SchemaSites>
{
    private readonly SpecNode[] _nodes;

    private SchemaSites(SpecNode[] nodes, SpecNode around)
    {
        _nodes = nodes;
        Around = around;
    }

    public IReadOnlyList<SpecNode> Nodes => _nodes;

    public SpecNode First => _nodes[0];

    /// <summary>Where to point when nothing stands here.</summary>
    public SpecNode Around { get; }

    public bool IsEmpty => First.Value is null;

    public static SchemaSites At(SpecNode node) => new([node], node);

    /// <summary>The <c>schema</c> of a parameter, a header or the like.</summary>
    public static SchemaSites In(SpecNode holder, string member = "schema") => holder[member] is { Exists: true } schema ? At(schema) : None(holder);

    /// <summary>No schema, which allows everything.</summary>
    public static SchemaSites None(SpecNode around) => new([around with { Value = null }], around);

    /// <summary>The places that references lead to, each once, so that all references to a schema are one place.</summary>
    public SchemaSites Followed()
    {
        var targets = _nodes.Select(Follow).Distinct().ToArray();
        return targets.AsSpan().SequenceEqual(_nodes) ? this : new(targets, _nodes.Length == 1 ? targets[0] : Around);
    }

    /// <summary>The values of these types alone, among those that are described.</summary>
    public SchemaSites OfTypes(JsonTypes types) => new([First with { OfTypes = types }, .. _nodes.Skip(1)], Around);

    /// <summary>Both places, each once.</summary>
    public SchemaSites And(SchemaSites other) => new([.. _nodes.Union(other._nodes)], Around);

    public bool Equals(SchemaSites? other) => other is not null && _nodes.AsSpan().SequenceEqual(other._nodes);

    public override bool Equals(object? obj) => Equals(obj as SchemaSites);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var node in _nodes)
        {
            hash.Add(node.Value is null ? 0 : RuntimeHelpers.GetHashCode(node.Value));
        }

        return hash.ToHashCode();
    }

    private static SpecNode Follow(SpecNode node)
    {
        for (var hop = 0; hop < SpecNode.LongestChain && node.IsPureReference; hop++)
        {
            if (node.Document.References.Resolve(node.Text("$ref")!, node.Value!) is not { } next)
            {
                break;
            }

            node = node with { Value = next };
        }

        return node;
    }
}
