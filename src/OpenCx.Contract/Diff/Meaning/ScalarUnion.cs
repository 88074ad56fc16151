namespace OpenCx.Contract.Diff.Meaning;

/// <summary><c>anyOf: [{type: string, minLength: 1}, {type: integer}]</c> says the same as one schema with both types.</summary>
internal static class ScalarUnion
{
    /// <summary>The one schema, or null when the branches do not go into one.</summary>
    public static Schema? Of(IReadOnlyList<Schema> branches, SpecNode home, bool isExclusive)
    {
        var (seen, nulls) = (JsonTypes.None, JsonTypes.None);
        foreach (var schema in branches)
        {
            var types = schema.Types.WithoutNull();
            var overlaps = isExclusive && (nulls & schema.Types) != 0 || (seen & types) != 0 || (types & JsonTypes.Number) != 0 && (seen & JsonTypes.Number) != 0;
            if (overlaps || !JsonTypes.Scalar.Covers(types) || !IsPlain(schema))
            {
                return null;
            }

            seen |= types;
            nulls |= schema.Types & JsonTypes.Null;
        }

        var whole = new Schema { Home = home, Types = seen | nulls, TypesBesideUnions = seen | nulls };
        foreach (var schema in branches)
        {
            whole.Parts.AddRange(schema.Parts);
            whole.Bounds.AddAll(schema.Bounds, schema.Types);
            if (schema.Types.HasFlag(JsonTypes.String))
            {
                whole.Patterns.UnionWith(schema.Patterns);
            }

            if ((schema.Types & JsonTypes.Number) != 0)
            {
                whole.MultipleOf = schema.MultipleOf;
            }
        }

        return whole;
    }

    /// <summary>Whether what it says of values of its own types can stand beside what others say of theirs.</summary>
    private static bool IsPlain(Schema schema) =>
        schema.Opaque is null && schema.Values is null && schema.Texts.Count == 0 && schema.Unions.Count == 0
        && schema.Inner.Count == 0 && schema.Conditions.Count == 0 && !schema.Lifecycle.IsDeprecated;
}
