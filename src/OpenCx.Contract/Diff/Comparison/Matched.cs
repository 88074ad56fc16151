namespace OpenCx.Contract.Diff.Comparison;

/// <summary>What is the same thing in both documents.</summary>
internal sealed record Matched<T>(T Base, T Head);
