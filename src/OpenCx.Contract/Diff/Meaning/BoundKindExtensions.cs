namespace OpenCx.Contract.Diff.Meaning;

/// <summary>What can be said of the kinds of limits.</summary>
internal static class BoundKindExtensions
{
    /// <summary>Whether the limit is one from below.</summary>
    public static bool IsLower(this BoundKind kind) => ((int)kind & 1) == 0;

    /// <summary>The keyword that sets it: <c>maxLength</c>.</summary>
    public static string Keyword(this BoundKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
