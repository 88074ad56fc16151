namespace OpenCx.Contract.Diff.Meaning;

/// <summary><c>anyOf: [{type: string, minLength: 1}, {type: integer}]</c> says the same as one schema with both types.</summary>
internal static class ScalarUnion
{
    /// <summary>The one schema, or null when the branches do not go into one.</summary>
    public static Schema? Of(IReadOnlyList<Schema> branches, SpecNode home)
    {
        var (seen, nulls) = (JsonTypes.None, JsonTypes.None);
        foreach (var schema in branches)
        {
            var types = schema.Types.WithoutNull();
            nulls |= schema.Types & JsonTypes.Null;
            var overlaps = (seen & types) != 0 || (types & JsonTypes.Number) != 0 && (seen & JsonTypes.Number) != 0;
            if (overlaps || !JsonTypes.Scalar.Covers(types) || !IsPlain(schema))
            {
                return null;
            }

            seen |= types;
        }

        var whole = new Schema { Home = home, Types = seen | nulls, TypesBesideUnions = seen | nulls };
        foreach (var schema in branches)
        {
            whole.Parts.AddRange(schema.Parts);
            whole.Patterns.UnionWith(schema.Patterns);
            whole.MultipleOf ??= schema.MultipleOf;
            whole.Bounds.AddAll(schema.Bounds);
        }

        return whole;
    }

    /// <summary>Whether all it says is about values of its own types, so that it leaves the others alone.</summary>
    private static bool IsPlain(Schema schema) =>
        schema.Opaque is null && schema.Values is null && schema.Texts.Count == 0 && schema.Unions.Count == 0
        && schema.Inner.Count == 0 && schema.Conditions.Count == 0 && !schema.Lifecycle.IsDeprecated;
}
