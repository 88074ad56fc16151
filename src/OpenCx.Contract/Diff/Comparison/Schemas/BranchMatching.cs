using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Which alternative of a union is which alternative of another: order says nothing about it.</summary>
internal sealed class BranchMatching
{
    private BranchMatching(List<SpecNode> removed, List<SpecNode> added)
    {
        Removed = removed;
        Added = added;
    }

    public List<Matched<SpecNode>> Pairs { get; } = [];

    public List<SpecNode> Removed { get; }

    public List<SpecNode> Added { get; }

    public static BranchMatching Of(SchemaPair pair, SchemaUnion before, SchemaUnion after)
    {
        var old = before.Branches.ToHashSet();
        return Of(pair, before.Branches, after.Branches, branch => (old.Contains(branch) ? before : after).InFull(branch));
    }

    /// <summary>Finds the one alternative that is a schema without any.</summary>
    public static BranchMatching Of(SchemaPair pair, SpecNode plain, SchemaUnion union) =>
        Of(pair, [plain], union.Branches, branch => branch == plain ? SchemaSites.At(plain) : union.InFull(branch));

    /// <summary>Matches alternatives by what they say themselves.</summary>
    public static BranchMatching Of(SchemaPair pair, IReadOnlyList<SpecNode> before, IReadOnlyList<SpecNode> after) =>
        Of(pair, before, after, SchemaSites.At);

    private static BranchMatching Of(SchemaPair pair, IReadOnlyList<SpecNode> before, IReadOnlyList<SpecNode> after, Func<SpecNode, SchemaSites> inFull)
    {
        var matching = new BranchMatching([.. before], [.. after]);
        matching.MatchByKey(branch => pair.Read(branch).Component);
        matching.MatchByKey(branch => CanonicalJson.Of(branch.Value));
        matching.Match((old, @new) => pair.AreEqual(SchemaSites.At(old), SchemaSites.At(@new)));
        matching.Match((old, @new) => pair.AreEqual(inFull(old), inFull(@new)));
        matching.MatchByKey(branch => branch.Text("title"));
        matching.MatchByKey(branch => SoleValues(pair, branch));
        matching.MatchByKey(branch => pair.Read(branch).Component is null ? pair.Read(inFull(branch)).Types.WithoutNull().InWords() : null);
        return matching;
    }

    /// <summary>Properties that allow one value only tell alternatives apart: <c>kind: "card"</c>.</summary>
    private static string? SoleValues(SchemaPair pair, SpecNode branch)
    {
        var sole = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, property) in pair.Read(branch).Properties)
        {
            if (pair.Read(property).Values is { Texts.Count: 1 } value)
            {
                sole.Add($"{name}={value}");
            }
        }

        return sole.Count == 0 ? null : string.Join('&', sole);
    }

    private void MatchByKey(Func<SpecNode, string?> keyOf)
    {
        if (Removed.Count == 0 || Added.Count == 0)
        {
            return;
        }

        var added = Added.ToLookup(keyOf);
        var removed = Removed.ToLookup(keyOf);
        foreach (var group in removed)
        {
            if (group.Key is { } key && group.Count() == 1 && added[key].Count() == 1)
            {
                Pair(group.Single(), added[key].Single());
            }
        }
    }

    private void Match(Func<SpecNode, SpecNode, bool> areSame)
    {
        foreach (var old in Removed.ToList())
        {
            var index = Added.FindIndex(@new => areSame(old, @new));
            if (index >= 0)
            {
                Pair(old, Added[index]);
            }
        }
    }

    private void Pair(SpecNode old, SpecNode @new)
    {
        Pairs.Add(new Matched<SpecNode>(old, @new));
        Removed.Remove(old);
        Added.Remove(@new);
    }
}
