using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// What the values of a discriminator stand for: as its <c>mapping</c> says, and by name where that says nothing of an
/// alternative or, where there are no alternatives, of a component that is composed of the schema (<c>allOf</c>).
/// </summary>
internal sealed class DiscriminatorMapping
{
    private DiscriminatorMapping(IEnumerable<NamedNode> written, List<NamedNode> named, IReadOnlyList<SpecNode> alternatives)
    {
        Alternatives = alternatives;
        IsByName = named.Count > 0;
        foreach (var (value, target) in written)
        {
            All[value] = Written[value] = DiscriminatorTarget.Of(target);
        }

        var mapped = Written.Select(entry => entry.Value.Name).ToHashSet();
        foreach (var (name, node) in named)
        {
            if (!mapped.Contains(name))
            {
                All[name] ??= new DiscriminatorTarget(name, node, SchemaSites.At(node));
            }
        }
    }

    /// <summary>The alternatives that the discriminator tells apart, if it stands beside any.</summary>
    public IReadOnlyList<SpecNode> Alternatives { get; }

    /// <summary>Whether there are schemas whose names are values, unless the mapping gives them others.</summary>
    public bool IsByName { get; }

    public OrderedMap<DiscriminatorTarget> Written { get; } = [];

    public OrderedMap<DiscriminatorTarget> All { get; } = [];

    /// <param name="pair">What the schema is a side of.</param>
    /// <param name="schema">A schema with a discriminator, of its own or of what it is composed of.</param>
    public static DiscriminatorMapping Of(SchemaPair pair, Schema schema)
    {
        var mapping = schema.Discriminator!["mapping"].Members();
        var owner = schema.Discriminator with { Value = schema.Discriminator.Value!.Parent };
        List<SpecNode> alternatives = schema.Unions.Count > 0
            ? [.. schema.Unions.SelectMany(union => union.Branches)]
            : [.. owner["oneOf"].Items(), .. owner["anyOf"].Items()];
        if (alternatives.Count > 0)
        {
            var named = alternatives.ConvertAll(alternative => new NamedNode(DiscriminatorTarget.NameOf(alternative.Text("$ref")) ?? "", alternative));
            return new DiscriminatorMapping(mapping, named.FindAll(alternative => alternative.Name.Length > 0), alternatives);
        }

        if (schema.Component is null || schema.Home == owner)
        {
            return new DiscriminatorMapping(mapping, pair.DescendantsOf(owner), []);
        }

        // A component that is composed of the owner has the owner's values as far as they lead to it or what is composed of it.
        List<NamedNode> family = [new NamedNode(schema.Component, schema.Home), .. pair.DescendantsOf(schema.Home)];
        var names = family.Select(member => member.Name).ToHashSet();
        return new DiscriminatorMapping(mapping.Where(target => names.Contains(DiscriminatorTarget.Of(target.Node).Name ?? "")), family, []);
    }
}
