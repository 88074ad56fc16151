namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The gravest changes first, and those in the order of the documents; what is gone comes after what is there.</summary>
internal sealed class ChangeOrder : IComparer<Change>
{
    public static ChangeOrder Instance { get; } = new();

    public int Compare(Change? x, Change? y)
    {
        var order = y!.Rule.Severity - x!.Rule.Severity;
        order = order != 0 ? order : x.IsRemoval.CompareTo(y.IsRemoval);
        order = order != 0 ? order : x.Location.Line - y.Location.Line;
        order = order != 0 ? order : x.Location.Column - y.Location.Column;
        order = order != 0 ? order : string.CompareOrdinal(x.Place, y.Place);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
