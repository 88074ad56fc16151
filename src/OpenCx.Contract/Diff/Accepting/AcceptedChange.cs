namespace OpenCx.Contract.Diff.Accepting;

/// <summary>A change and the entry that accepts it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Entry">Why it is accepted.</param>
public sealed record AcceptedChange(Change Change, AcceptedEntry Entry);
