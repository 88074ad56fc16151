using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// An alternative of an <c>anyOf</c> that another one includes decides nothing; it names values, as in the open enum
/// <c>anyOf: [{type: string}, {enum: [a, b]}]</c>.
/// </summary>
internal static class IncludedAlternative
{
    /// <summary>Whether every value that fits it fits another one as well; of two that say the same the later is included.</summary>
    public static bool Is(SchemaPair pair, SchemaUnion union, SpecNode branch)
    {
        var isBefore = true;
        foreach (var other in union.Branches)
        {
            if (other == branch)
            {
                isBefore = false;
            }
            else if (Implies(branch, other) && (isBefore || !Implies(other, branch)))
            {
                return true;
            }
        }

        return false;

        bool Implies(SpecNode narrow, SpecNode wide) => pair.Implies(SchemaSites.At(narrow), SchemaSites.At(wide));
    }

    /// <summary>Compares the values that two of them name.</summary>
    public static void Compare(SchemaPair pair, SpecNode old, SpecNode @new, Place place)
    {
        if (pair.Read(old).Values is not { } before || pair.Read(@new).Values is not { } after)
        {
            return;
        }

        if (string.Join(", ", before.Texts.Except(after.Texts)) is { Length: > 0 } gone)
        {
            pair.Report(new Finding(ValueRules.NamedValueRemoved[pair.Context.Direction], place, before.Keyword, after.Keyword, $"no longer listed: {gone}") { Before = gone });
        }

        if (string.Join(", ", after.Texts.Except(before.Texts)) is { Length: > 0 } come)
        {
            pair.Report(new Finding(ValueRules.NamedValueAdded[pair.Context.Direction], place, before.Keyword, after.Keyword, $"listed now: {come}") { After = come });
        }
    }
}
