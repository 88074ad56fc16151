using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The ways to say who one is: schemes that go together, each way with the scopes it needs.</summary>
internal sealed class SecurityRequirement
{
    /// <summary>Whether callers may say nothing.</summary>
    public bool IsOptional { get; private set; }

    public Dictionary<string, SortedSet<string>> Alternatives { get; } = new(StringComparer.Ordinal);

    /// <param name="node">The list of requirements, or anything else where there is none.</param>
    /// <param name="names">What the schemes are called in both documents.</param>
    public static SecurityRequirement Read(SpecNode node, IReadOnlyDictionary<string, string> names)
    {
        var requirement = new SecurityRequirement();
        foreach (var alternative in node.Items())
        {
            var schemes = alternative.Members().Select(member => names.GetValueOrDefault(member.Name, member.Name)).Order(StringComparer.Ordinal).ToList();
            var scopes = alternative.Members().SelectMany(member => member.Node.Items()).Select(scope => scope.AsText).OfType<string>();
            if (schemes.Count > 0)
            {
                requirement.Alternatives.TryAdd(string.Join(" and ", schemes), new SortedSet<string>(scopes, StringComparer.Ordinal));
            }
            else
            {
                requirement.IsOptional = true;
            }
        }

        requirement.IsOptional |= requirement.Alternatives.Count == 0;
        return requirement;
    }

    public override string ToString() => Alternatives.Count == 0 ? "nothing" : string.Join(" or ", Alternatives.Keys.Order(StringComparer.Ordinal));
}
