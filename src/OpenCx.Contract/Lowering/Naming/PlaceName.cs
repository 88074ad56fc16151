namespace OpenCx.Contract.Lowering.Naming;

/// <summary>What a place in the document is called, in parts; <paramref name="IsExact"/> when the document's own word is a C# name as it is.</summary>
internal sealed record PlaceName(IReadOnlyList<string> Parts, bool IsComponent, bool IsExact);
