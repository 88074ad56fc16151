using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>One way to say who one is.</summary>
/// <param name="Schemes">The schemes that go together.</param>
/// <param name="Scopes">The scopes that are needed.</param>
internal sealed record SecurityAlternative(IReadOnlySet<string> Schemes, IReadOnlySet<SecurityScope> Scopes)
{
    public static SecurityAlternative Read(SpecNode node, IReadOnlyDictionary<string, string> names)
    {
        var schemes = node.Members().Select(member => member with { Name = names.GetValueOrDefault(member.Name, member.Name) }).ToList();
        var scopes = schemes.SelectMany(scheme => scheme.Node.Items().Select(scope => scope.AsText).OfType<string>(), (scheme, scope) => new SecurityScope(scheme.Name, scope));
        return new SecurityAlternative(new SortedSet<string>(schemes.Select(scheme => scheme.Name), StringComparer.Ordinal), scopes.ToHashSet());
    }

    /// <summary>The schemes in words.</summary>
    public string SchemesInWords => string.Join(" and ", Schemes);

    public bool IsSameAs(SecurityAlternative other) => Schemes.SetEquals(other.Schemes) && Scopes.SetEquals(other.Scopes);

    /// <summary>Whether all who have the scopes for the other way have more than enough for this one.</summary>
    public bool IsLessThan(SecurityAlternative other) => Schemes.SetEquals(other.Schemes) && Scopes.IsProperSubsetOf(other.Scopes);

    /// <summary>Whether all who go the other way go this one as well.</summary>
    public bool IsPartOf(SecurityAlternative other) => Schemes.IsSubsetOf(other.Schemes) && Scopes.IsSubsetOf(other.Scopes);

    /// <summary>How many scopes are needed for one of the two ways only.</summary>
    public int DistanceTo(SecurityAlternative other) => Scopes.Except(other.Scopes).Count() + other.Scopes.Except(Scopes).Count();

    public override string ToString() => string.Join(" and ", Schemes.Select(InWords));

    private string InWords(string scheme)
    {
        var scopes = Scopes.Where(scope => scope.Scheme == scheme).Select(scope => scope.Name).Order(StringComparer.Ordinal).ToList();
        return scopes.Count == 0 ? scheme : $"{scheme} ({string.Join(", ", scopes)})";
    }
}
