using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the JSON types, <c>null</c> among them.</summary>
internal static class TypeComparison
{
    /// <returns>Whether there is more to compare: values of another type have nothing in common with what they were.</returns>
    public static bool Compare(SchemaPair pair)
    {
        if (pair.Base.Opaque != pair.Head.Opaque)
        {
            var (was, @is) = (pair.Base.Opaque ?? pair.Base.Types.InWords(), pair.Head.Opaque ?? pair.Head.Types.InWords());
            pair.Report(TypeRules.ReferenceChanged, "$ref", $"what it refers to went from {was} to {@is}", was, @is);
            return false;
        }

        // Null beside other types is told of by itself; where it is all that a value can be, it is a type like any other.
        var isNullAlone = pair.Base.Types == JsonTypes.Null || pair.Head.Types == JsonTypes.Null;
        if (!pair.Context.IsText)
        {
            CompareNull(pair, pair.Base.Types, pair.Head.Types);
        }

        var (before, after) = (TypesOf(pair.Base), TypesOf(pair.Head));
        var isMore = (before & after).WithoutNull() != 0 && (before == after || !pair.Base.IsAnything && !pair.Head.IsAnything);
        if (!(isMore && IsToldOfAlternatives(pair)))
        {
            Report(pair, before, after);
        }

        return isMore;

        JsonTypes TypesOf(Schema schema)
        {
            var types = pair.Context.AsSent(schema.Types);
            return isNullAlone ? types : types.WithoutNull();
        }
    }

    /// <summary>Compares the types of a schema with those of a choice, of whose alternatives nothing was told that would tell of types too.</summary>
    public static void CompareBesideChoice(SchemaPair pair) =>
        Report(pair, pair.Context.AsSent(pair.Base.Types).WithoutNull(), pair.Context.AsSent(pair.Head.Types).WithoutNull());

    private static void CompareNull(SchemaPair pair, JsonTypes before, JsonTypes after)
    {
        var isPlain = IsSome(before) && IsSome(after);
        if (!isPlain || before.AllowsNull() == after.AllowsNull())
        {
            return;
        }

        if (after.AllowsNull())
        {
            pair.Report(TypeRules.NullAdded, "type", "may be null now", before.InWords(), after.InWords());
        }
        else
        {
            pair.Report(TypeRules.NullRemoved, "type", "may no longer be null", before.InWords(), after.InWords());
        }
    }

    private static void Report(SchemaPair pair, JsonTypes before, JsonTypes after)
    {
        if (before != after)
        {
            var rules = after.Covers(before) ? TypeRules.Widened : before.Covers(after) ? TypeRules.Narrowed : TypeRules.Changed;
            var (was, becomes) = (pair.Base.Types.InWords(), pair.Head.Types.InWords());
            pair.Report(rules, "type", $"the type went from {was} to {becomes}", was, becomes);
        }
    }

    /// <summary>Where types come and go with alternatives, what is told of the alternatives is enough.</summary>
    private static bool IsToldOfAlternatives(SchemaPair pair)
    {
        var (hadChoice, hasChoice) = (pair.Base.Unions.Count > 0, pair.Head.Unions.Count > 0);
        return hadChoice && hasChoice ? pair.Base.TypesBesideUnions.WithoutNull() == pair.Head.TypesBesideUnions.WithoutNull() : hadChoice || hasChoice;
    }

    /// <summary>Whether types were chosen at all, so that null among them was a choice too.</summary>
    private static bool IsSome(JsonTypes types) => types != JsonTypes.Any && types.WithoutNull() != JsonTypes.None;
}
