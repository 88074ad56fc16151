using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares what parameters and headers hold, be it told by <c>schema</c> or by <c>content</c>; how it is written is told by itself.</summary>
internal static class HeldValueComparison
{
    /// <param name="context">What the comparison shares.</param>
    /// <param name="before">What held the value.</param>
    /// <param name="after">What holds it.</param>
    /// <param name="use">What the value is for; how it is written is what they say of it.</param>
    /// <param name="place">Where it is met.</param>
    /// <param name="part">What of the new value is compared, if not all of it.</param>
    public static void Compare(ComparisonContext context, SpecNode before, SpecNode after, SchemaContext use, Place place, SchemaSites? part = null)
    {
        var (old, @new) = (MediaType.HeldBy(before), MediaType.HeldBy(after));

        // A value that is written another way now is still the same value, as far as text can tell.
        var wire = WireOf(before, old) == WireOf(after, @new) ? WireOf(after, @new) : Wire.Text;
        context.Schemas.Compare(SchemaSites.In(old.Node), part ?? SchemaSites.In(@new.Node), use with { Wire = wire }, place);
        if (old.Name == @new.Name)
        {
            ContentComparison.CompareParts(context, old, @new, use.Direction, place);
        }
    }

    private static Wire WireOf(SpecNode holder, MediaType held) => holder["content"].Object is null ? ParameterStyle.Of(holder).Wire : held.Name.Wire;
}
