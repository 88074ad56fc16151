using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Accepting;

/// <summary>One change that the maintainers know of and accept.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Place">The place; <c>*</c> stands for any text.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Expires">The last day on which it is.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record AcceptedEntry(string Rule, string Place, string Reason, DateOnly? Expires, SourceLocation Location)
{
    /// <summary>Whether it speaks of that change.</summary>
    public bool Matches(Change change) => change.Rule.Id == Rule && Glob.Matches(Place, change.Place);
}
