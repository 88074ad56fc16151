namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A limit of a schema, and the keyword that sets it.</summary>
/// <param name="Value">The limit.</param>
/// <param name="IsExclusive">Whether the limit itself is outside.</param>
/// <param name="Keyword">The keyword's value in the document.</param>
internal sealed record Bound(ExactNumber Value, bool IsExclusive, SpecNode Keyword)
{
    public override string ToString() => IsExclusive ? $"{Value} (exclusive)" : Value.ToString();

    /// <summary>Below zero when this limit is the lower one; of two equal ones an exclusive limit is further inside.</summary>
    public int CompareTo(Bound other, bool isLower)
    {
        var order = Value.CompareTo(other.Value);
        var inside = isLower ? 1 : -1;
        return order != 0 ? order : inside * IsExclusive.CompareTo(other.IsExclusive);
    }

    /// <summary>The one of two limits that both hold which says more.</summary>
    public static Bound Tighter(Bound a, Bound b, bool isLower) =>
        a.CompareTo(b, isLower) >= 0 == isLower ? a : b;

    /// <summary>For whole numbers, above 0 is the same as from 1.</summary>
    public Bound ForIntegers(bool isLower)
    {
        if (Value.ToDecimal() is not { } value || (!IsExclusive && decimal.IsInteger(value)) || Math.Abs(value) > 1e18m)
        {
            return this;
        }

        var inside = (isLower, IsExclusive) switch
        {
            (true, true) => decimal.Floor(value) + 1,
            (true, false) => decimal.Ceiling(value),
            (false, true) => decimal.Ceiling(value) - 1,
            (false, false) => decimal.Floor(value),
        };
        return this with { Value = ExactNumber.Parse(inside.ToString(System.Globalization.CultureInfo.InvariantCulture)), IsExclusive = false };
    }
}
