using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What can be said of the alternatives of a union together.</summary>
internal static class Alternatives
{
    /// <summary>Whether a value may fit two of them, as <see cref="MayOverlap(Schema, Schema, Func{SchemaSites, Schema})"/> tells.</summary>
    public static bool MayOverlap(IReadOnlyList<Schema> alternatives, Func<SchemaSites, Schema> read)
    {
        for (var i = 0; i < alternatives.Count; i++)
        {
            for (var j = i + 1; j < alternatives.Count; j++)
            {
                if (MayOverlap(alternatives[i], alternatives[j], read))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a value may fit both, as far as types, listed values and required members can tell.</summary>
    public static bool MayOverlap(Schema a, Schema b, Func<SchemaSites, Schema> read) =>
        (a.Types & b.Types).WithoutNull() switch
        {
            JsonTypes.None => false,
            JsonTypes.Object => !a.Required.Intersect(b.Required).Any(name => AreApart(ValuesOf(a, name, read), ValuesOf(b, name, read))),
            _ => !AreApart(a.Values, b.Values),
        };

    private static bool AreApart(AllowedValues? a, AllowedValues? b) => a is not null && b is not null && !a.Texts.Overlaps(b.Texts);

    private static AllowedValues? ValuesOf(Schema schema, string property, Func<SchemaSites, Schema> read) =>
        schema.Properties[property] is { } sites ? read(sites).Values : null;
}
