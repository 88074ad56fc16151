using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// An alternative of an <c>anyOf</c> that another one includes decides nothing; it names values, as in the open enum
/// <c>anyOf: [{type: string}, {enum: [a, b]}]</c>.
/// </summary>
internal static class IncludedAlternative
{
    /// <summary>Whether every value that fits it fits another one as well, where several may fit; of two that say the same the later is included.</summary>
    public static bool Is(SchemaPair pair, SchemaUnion union, SpecNode branch) => IsIn(pair, union, branch, _ => true);

    /// <summary>Whether it makes no difference that there is such an alternative: the other one knows all of its members, too.</summary>
    public static bool IsNeedless(SchemaPair pair, SchemaUnion union, SpecNode branch) =>
        IsIn(pair, union, branch, other => pair.Read(branch).Properties.Keys.All(pair.Read(other).Properties.Has));

    /// <summary>Compares the values that two of them name; one that came or went is null on the other side.</summary>
    public static void Compare(SchemaPair pair, SpecNode? old, SpecNode? @new, Place place)
    {
        var (before, after) = (ValuesOf(old), ValuesOf(@new));
        var (inBase, inHead) = (before?.Keyword ?? pair.Base.Home, after?.Keyword ?? pair.Head.Home);
        if ((after is not null || @new is null) && string.Join(", ", Texts(before).Except(Texts(after))) is { Length: > 0 } gone)
        {
            pair.Report(new Finding(ValueRules.NamedValueRemoved[pair.Context.Direction], place, inBase, inHead, $"no longer listed: {gone}") { Before = gone });
        }

        if ((before is not null || old is null) && string.Join(", ", Texts(after).Except(Texts(before))) is { Length: > 0 } come)
        {
            pair.Report(new Finding(ValueRules.NamedValueAdded[pair.Context.Direction], place, inBase, inHead, $"listed now: {come}") { After = come });
        }

        AllowedValues? ValuesOf(SpecNode? branch) => branch is null ? null : pair.Read(branch).Values;

        static IEnumerable<string> Texts(AllowedValues? values) => values?.Texts ?? [];
    }

    private static bool IsIn(SchemaPair pair, SchemaUnion union, SpecNode branch, Func<SpecNode, bool> mayInclude)
    {
        if (union.IsExclusive)
        {
            return false;
        }

        var isBefore = true;
        foreach (var other in union.Branches)
        {
            if (other == branch)
            {
                isBefore = false;
            }
            else if (mayInclude(other) && Implies(branch, other) && (isBefore || !Implies(other, branch)))
            {
                return true;
            }
        }

        return false;

        bool Implies(SpecNode narrow, SpecNode wide) => pair.Implies(SchemaSites.At(narrow), SchemaSites.At(wide));
    }
}
