using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Compares how the values of parameters and headers are written.</summary>
internal static class StyleComparison
{
    public static void Compare(ComparisonContext context, SpecNode before, SpecNode after, Rule changed, Place place)
    {
        var (old, @new) = (ParameterStyle.Of(before), ParameterStyle.Of(after));
        var types = TypesOf(before) | TypesOf(after);
        if (old == @new || ParameterStyle.AreAlike(old, @new, types))
        {
            return;
        }

        var rule = ParameterStyle.IsReadAs(old, @new, types) ? ParameterRules.ReservedAllowed : changed;
        context.Report(rule, place, before, after, $"is written {@new}; it was written {old}", old.ToString(), @new.ToString());

        JsonTypes TypesOf(SpecNode holder) => context.Reader.Read(holder["schema"]).Types;
    }
}
