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

        CompareMappings(pair, before["mapping"], after["mapping"]);
        CompareDefault(pair, before, after);
    }

    /// <summary>Compares which schema holds where the discriminator's value is missing or unknown (OpenAPI 3.2).</summary>
    private static void CompareDefault(SchemaPair pair, SpecNode before, SpecNode after)
    {
        var (old, @new) = (NameOf(before.Text("defaultMapping")), NameOf(after.Text("defaultMapping")));
        if (old == @new)
        {
            return;
        }

        var (rule, message) = (old, @new) switch
        {
            (null, _) => (DiscriminatorRules.MappingAdded, $"a value that the discriminator does not know leads to {@new} now"),
            (_, null) => (DiscriminatorRules.MappingRemoved, $"a value that the discriminator does not know leads nowhere any more; it led to {old}"),
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
        foreach (var (value, target) in before.Members())
        {
            var (old, @new) = (target.AsText, after.Text(value));
            if (@new is null)
            {
                pair.Report(new Finding(DiscriminatorRules.MappingRemoved, pair.Place, target, after, $"the discriminator's value \"{value}\" leads nowhere any more") { Before = value, IsRemoval = true });
                continue;
            }

            if (NameOf(old) != NameOf(@new))
            {
                pair.Report(new Finding(DiscriminatorRules.MappingChanged, pair.Place, target, after[value], $"the discriminator's value \"{value}\" went from {NameOf(old)} to {NameOf(@new)}") { Before = old, After = @new });
            }

            if (TargetOf(target) is { } oldSchema && TargetOf(after[value]) is { } newSchema)
            {
                pair.Descend(oldSchema, newSchema, pair.Place.Then($"[{value}]"));
            }
        }

        foreach (var (value, target) in after.Members())
        {
            if (!before.Has(value))
            {
                pair.Report(new Finding(DiscriminatorRules.MappingAdded, pair.Place, before, target, $"the discriminator knows the value \"{value}\" now") { After = value });
            }
        }
    }

    /// <summary>A mapping names a component, or refers to a schema.</summary>
    private static SchemaSites? TargetOf(SpecNode target)
    {
        var reference = ReferenceOf(target.AsText);
        return reference is not null && target.Document.References.Resolve(reference, target.Value!) is { } schema
            ? SchemaSites.At(new SpecNode(target.Document, schema))
            : null;
    }

    private static string? ReferenceOf(string? mapping) =>
        mapping is null || mapping.Contains('/') || mapping.Contains('#') ? mapping : "#/components/schemas/" + mapping;

    private static string? NameOf(string? mapping) => ReferenceOf(mapping)?.Split('/')[^1];
}
