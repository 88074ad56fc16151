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

    /// <summary>Sets the limits that others set to values of some types.</summary>
    public void AddAll(BoundMap others, JsonTypes types = JsonTypes.Any)
    {
        foreach (var kind in Kinds)
        {
            if ((kind.Limited() & types) != 0 && others[kind] is { } bound)
            {
                Add(kind, bound);
            }
        }
    }
}
