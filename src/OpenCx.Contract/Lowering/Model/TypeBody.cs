namespace OpenCx.Contract.Lowering.Model;

/// <summary>What a type consists of.</summary>
internal abstract record TypeBody;
