namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The alternatives of a <c>oneOf</c> or <c>anyOf</c>, <c>null</c> not counted.</summary>
/// <param name="IsExclusive">Whether exactly one has to fit.</param>
/// <param name="Keyword">The list in the document.</param>
/// <param name="Branches">The alternatives.</param>
internal sealed record SchemaUnion(bool IsExclusive, SpecNode Keyword, IReadOnlyList<SpecNode> Branches)
{
    public string Name => IsExclusive ? "oneOf" : "anyOf";
}
