using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares how alternatives are told apart, and the schemas that only a discriminator leads to.</summary>
internal static class DiscriminatorComparison
{
    public static void Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Discriminator, pair.Head.Discriminator);
        if (before is null || after is null)
        {
            ReportExistence(pair, before is not null, after is not null);
            return;
        }

        var (oldName, newName) = (before.Text("propertyName"), after.Text("propertyName"));
        if (oldName != newName)
        {
            pair.Report(new Finding(DiscriminatorRules.PropertyChanged, pair.Place, before, after, $"the discriminator went from `{oldName}` to `{newName}`") { Before = oldName, After = newName });
        }

        CompareMappings(pair, before, after);
        CompareDefault(pair, before, after);
    }

    /// <summary>Compares which schema holds where the discriminator's value is missing or unknown (OpenAPI 3.2).</summary>
    private static void CompareDefault(SchemaPair pair, SpecNode before, SpecNode after)
    {
        var (old, @new) = (DiscriminatorTarget.NameOf(before.Text("defaultMapping")), DiscriminatorTarget.NameOf(after.Text("defaultMapping")));
        if (old == @new)
        {
            return;
        }

        var (rule, message) = (old, @new) switch
        {
            (null, _) => (DiscriminatorRules.ValueAdded[pair.Context.Direction], $"a value that the discriminator does not know leads to {@new} now"),
            (_, null) => (DiscriminatorRules.ValueRemoved[pair.Context.Direction], $"a value that the discriminator does not know leads nowhere any more; it led to {old}"),
            _ => (DiscriminatorRules.MappingChanged, $"a value that the discriminator does not know went from {old} to {@new}"),
        };
        pair.Report(new Finding(rule, pair.Place, before.Nearest("defaultMapping"), after.Nearest("defaultMapping"), message) { Before = old, After = @new, IsRemoval = @new is null });
    }

    private static void ReportExistence(SchemaPair pair, bool was, bool isNow)
    {
        if (isNow)
        {
            pair.Report(DiscriminatorRules.Added, "discriminator", "a discriminator was added");
        }
        else if (was)
        {
            pair.Report(DiscriminatorRules.Removed, "discriminator", "the discriminator was removed", before: "discriminator");
        }
    }

    private static void CompareMappings(SchemaPair pair, SpecNode before, SpecNode after)
    {
        var (was, @is) = (DiscriminatorMapping.Of(pair, pair.Base), DiscriminatorMapping.Of(pair, pair.Head));
        var (old, @new) = was.IsByName && @is.IsByName ? (was.All, @is.All) : (was.Written, @is.Written);
        var told = BranchMatching.Of(pair, was.Alternatives, @is.Alternatives);
        foreach (var (value, target) in old)
        {
            if (@new[value] is { } same)
            {
                CompareTargets(pair, value, target, same);
            }
            else if (!IsAmong(told.Removed, target))
            {
                var finding = new Finding(DiscriminatorRules.ValueRemoved[pair.Context.Direction], pair.Place, target.Node, after.Nearest("mapping"), $"the discriminator's value \"{value}\" leads nowhere any more");
                pair.Report(finding with { Before = value, IsRemoval = true });
            }
        }

        foreach (var (value, target) in @new)
        {
            if (!old.Has(value) && !IsAmong(told.Added, target))
            {
                var finding = new Finding(DiscriminatorRules.ValueAdded[pair.Context.Direction], pair.Place, before.Nearest("mapping"), target.Node, $"the discriminator knows the value \"{value}\" now");
                pair.Report(finding with { After = value });
            }
        }
    }

    private static void CompareTargets(SchemaPair pair, string value, DiscriminatorTarget before, DiscriminatorTarget after)
    {
        if (before.Name != after.Name)
        {
            pair.Report(new Finding(DiscriminatorRules.MappingChanged, pair.Place, before.Node, after.Node, $"the discriminator's value \"{value}\" went from {before.Name} to {after.Name}") { Before = before.Name, After = after.Name });
        }

        if (before.Schema is { } old && after.Schema is { } @new)
        {
            pair.Descend(old, @new, pair.Place.Then($"[{value}]"));
        }
    }

    /// <summary>Whether an alternative has come or gone, which is told as such: its value has come or gone with it.</summary>
    private static bool IsAmong(List<SpecNode> alternatives, DiscriminatorTarget target) =>
        alternatives.Exists(alternative => DiscriminatorTarget.NameOf(alternative.Text("$ref")) is { } name && name == target.Name);
}
