namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The alternatives of a <c>oneOf</c> or <c>anyOf</c>, <c>null</c> not counted.</summary>
/// <param name="IsExclusive">Whether exactly one has to fit.</param>
/// <param name="Keyword">The list in the document.</param>
/// <param name="Branches">The alternatives.</param>
/// <param name="Beside">The keywords beside the list, where they say something.</param>
internal sealed record SchemaUnion(bool IsExclusive, SpecNode Keyword, IReadOnlyList<SpecNode> Branches, SpecNode? Beside)
{
    public string Name => IsExclusive ? "oneOf" : "anyOf";

    /// <summary>An alternative together with what stands beside all of them.</summary>
    public SchemaSites InFull(SpecNode branch) =>
        Beside is null ? SchemaSites.At(branch) : SchemaSites.At(branch).And(SchemaSites.At(Beside));
}
