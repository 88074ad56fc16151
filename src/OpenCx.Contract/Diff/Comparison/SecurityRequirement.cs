using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The ways to say who one is, any of which will do.</summary>
internal sealed class SecurityRequirement
{
    private SecurityRequirement(IEnumerable<SecurityAlternative> alternatives)
    {
        var all = alternatives.DistinctBy(alternative => alternative.ToString()).ToList();
        Alternatives = all.FindAll(alternative => alternative.Schemes.Count > 0 && !all.Exists(other => other.IsLessThan(alternative)));
        IsOptional = Alternatives.Count == 0 || all.Exists(alternative => alternative.Schemes.Count == 0);
    }

    /// <summary>Whether callers may say nothing.</summary>
    public bool IsOptional { get; }

    /// <summary>The ways that matter: who may ask for less need not ask for more.</summary>
    public IReadOnlyList<SecurityAlternative> Alternatives { get; }

    /// <param name="node">The list of requirements, or anything else where there is none.</param>
    /// <param name="names">What the schemes are called in both documents.</param>
    public static SecurityRequirement Read(SpecNode node, IReadOnlyDictionary<string, string> names) =>
        new(node.Items().Select(alternative => SecurityAlternative.Read(alternative, names)));

    /// <summary>The ways that the other requirement does not have.</summary>
    public List<SecurityAlternative> Except(SecurityRequirement other) =>
        [.. Alternatives.Where(alternative => !other.Alternatives.Any(alternative.IsSameAs))];

    public override string ToString() =>
        Alternatives.Count == 0 ? "nothing" : string.Join(" or ", Alternatives.Select(alternative => alternative.SchemesInWords).Distinct().Order(StringComparer.Ordinal));
}
