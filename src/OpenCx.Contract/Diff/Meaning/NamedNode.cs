namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A member of an object.</summary>
internal sealed record NamedNode(string Name, SpecNode Node);
