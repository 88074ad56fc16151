namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The limits of a schema by their kind.</summary>
internal sealed class BoundMap
{
    private Bound?[]? _bounds;

    public static BoundKind[] Kinds { get; } = Enum.GetValues<BoundKind>();

    public bool IsEmpty => _bounds is null;

    public Bound? this[BoundKind kind] => _bounds?[(int)kind];

    /// <summary>Sets a limit; where there is one already, both hold.</summary>
    public void Add(BoundKind kind, Bound bound)
    {
        _bounds ??= new Bound?[Kinds.Length];
        _bounds[(int)kind] = _bounds[(int)kind] is { } known ? Bound.Tighter(known, bound, kind.IsLower()) : bound;
    }

    public void AddAll(BoundMap others)
    {
        foreach (var kind in Kinds)
        {
            if (others[kind] is { } bound)
            {
                Add(kind, bound);
            }
        }
    }
}
