using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>One way to say who one is.</summary>
/// <param name="Schemes">The schemes that go together.</param>
/// <param name="Scopes">The scopes that are needed.</param>
internal sealed record SecurityAlternative(string Schemes, IReadOnlySet<string> Scopes)
{
    public static SecurityAlternative Read(SpecNode node, IReadOnlyDictionary<string, string> names) => new(
        string.Join(" and ", node.Members().Select(member => names.GetValueOrDefault(member.Name, member.Name)).Order(StringComparer.Ordinal)),
        new SortedSet<string>(node.Members().SelectMany(member => member.Node.Items()).Select(scope => scope.AsText).OfType<string>(), StringComparer.Ordinal));

    public bool IsSameAs(SecurityAlternative other) => Schemes == other.Schemes && Scopes.SetEquals(other.Scopes);

    /// <summary>Whether all who have the scopes for the other way have more than enough for this one.</summary>
    public bool IsLessThan(SecurityAlternative other) => Schemes == other.Schemes && Scopes.IsProperSubsetOf(other.Scopes);

    /// <summary>How many scopes are needed for one of the two ways only.</summary>
    public int DistanceTo(SecurityAlternative other) => Scopes.Except(other.Scopes).Count() + other.Scopes.Except(Scopes).Count();

    public override string ToString() => Scopes.Count == 0 ? Schemes : $"{Schemes} ({string.Join(", ", Scopes)})";
}
