using System.Collections;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The responses of an operation by status; a range (<c>2XX</c>) speaks for every status that has none of its own.</summary>
internal sealed class ResponseList(SpecNode operation) : IEnumerable<NamedNode>
{
    private readonly List<NamedNode> _responses =
    [
        .. operation["responses"].Members()
            .Where(member => !member.Name.StartsWith("x-", StringComparison.Ordinal))
            .Select(member => member.Name == "default" ? member : member with { Name = member.Name.ToUpperInvariant() }),
    ];

    /// <summary>What is told of whatever is not told of otherwise.</summary>
    public SpecNode? Default => Named("default");

    public bool HasSuccess => _responses.Exists(response => !IsError(response.Name));

    /// <summary>Whether a response is for errors alone: where no success is told of, <c>default</c> speaks for it too.</summary>
    public bool IsForErrors(string status) => IsError(status) && (status != "default" || HasSuccess);

    /// <summary>What is no success. <c>default</c> tells of whatever is not told of otherwise, which is mostly errors.</summary>
    public static bool IsError(string status) => status is not ['2', ..];

    /// <summary>The response for a status: its own, or its range's.</summary>
    public SpecNode? Find(string status) =>
        Named(status) ?? _responses.FindLast(response => IsRange(response.Name) && IsIn(status, response.Name))?.Node;

    /// <summary>Whether there are responses for some statuses of a range.</summary>
    public bool HasPartOf(string range) => IsRange(range) && _responses.Exists(response => IsIn(response.Name, range));

    public IEnumerator<NamedNode> GetEnumerator() => _responses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsRange(string status) => status is [_, 'X', 'X'];

    private static bool IsIn(string status, string range) => status.Length == 3 && status[0] == range[0];

    private SpecNode? Named(string status) => _responses.Find(response => response.Name == status)?.Node;
}
