namespace OpenCx.Contract.Diff.Meaning;

/// <summary>
/// <c>unevaluatedItems</c> and <c>unevaluatedProperties</c> know what the schemas evaluate that theirs is composed of. Where
/// these evaluate nothing, they say what <c>items</c> and <c>additionalProperties</c> say.
/// </summary>
internal static class Unevaluated
{
    /// <summary>Takes the keywords of an object for the simpler ones, where they are the same in the whole of what it is composed of.</summary>
    public static void Simplify(Schema whole, Schema own)
    {
        if (whole.Unions.Count > 0 || whole.Conditions.Count > 0)
        {
            return;
        }

        // From here on it knows all the members that it is composed of, and whoever else is composed of it knows others.
        whole.IsClosedToOthers |= own.IsClosed;
        if (own.Inner["unevaluatedItems"] is { } items && whole.PrefixItems.Count == own.PrefixItems.Count && whole.Contained.Count == 0)
        {
            whole.Inner.Remove("unevaluatedItems");
            Add("items", items);
        }

        if (own.Inner["unevaluatedProperties"] is { } members && whole.Named["dependentSchemas"] is null && IsAllOwn("properties") && IsAllOwn("patternProperties"))
        {
            whole.Inner.Remove("unevaluatedProperties");
            Add("additionalProperties", members);
        }

        // Where the simpler keyword says that anything will do, it is not among the schema's: it evaluates all the same.
        void Add(string keyword, SchemaSites sites)
        {
            if (!own.Home.Resolve().Has(keyword))
            {
                whole.Inner[keyword] ??= sites;
            }
        }

        bool IsAllOwn(string keyword) => whole.Named[keyword]?.Count == own.Named[keyword]?.Count;
    }
}
