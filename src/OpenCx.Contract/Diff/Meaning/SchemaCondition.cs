namespace OpenCx.Contract.Diff.Meaning;

/// <summary>An <c>if</c> with what follows from it: only a <c>then</c> and an <c>else</c> of the same object belong to it.</summary>
/// <param name="If">The condition.</param>
/// <param name="Text">The condition in JSON.</param>
/// <param name="Then">What holds where it is met.</param>
/// <param name="Else">What holds elsewhere.</param>
internal sealed record SchemaCondition(SpecNode If, string Text, SchemaSites Then, SchemaSites Else)
{
    /// <summary>The condition of a schema object; null where there is none, or nothing follows from it.</summary>
    public static SchemaCondition? Of(SpecNode node)
    {
        var (then, @else) = (Follows("then"), Follows("else"));
        return node.Has("if") && !(then.IsEmpty && @else.IsEmpty) ? new SchemaCondition(node["if"], CanonicalJson.Of(node["if"].Value), then, @else) : null;

        // Anything follows from everything.
        SchemaSites Follows(string keyword) => BooleanSchema.Of(node[keyword]) is true ? SchemaSites.None(node) : SchemaSites.In(node, keyword);
    }

    /// <summary>What follows from the same condition in two places follows together.</summary>
    public static void Add(List<SchemaCondition> conditions, SchemaCondition added)
    {
        var index = conditions.FindIndex(known => known.Text == added.Text);
        if (index < 0)
        {
            conditions.Add(added);
        }
        else
        {
            var known = conditions[index];
            conditions[index] = known with { Then = Both(known.Then, added.Then), Else = Both(known.Else, added.Else) };
        }
    }

    private static SchemaSites Both(SchemaSites a, SchemaSites b) => a.IsEmpty ? b : b.IsEmpty ? a : a.And(b);
}
