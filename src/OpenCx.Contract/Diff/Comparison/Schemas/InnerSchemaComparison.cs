using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares the remaining keywords of JSON Schema that hold schemas.</summary>
internal static class InnerSchemaComparison
{
    public static void Compare(SchemaPair pair)
    {
        if (IsWithout(pair.Base) && IsWithout(pair.Head))
        {
            return;
        }

        foreach (var rules in KeywordRules.Single)
        {
            CompareSingle(pair, rules.Keyword, rules);
        }

        foreach (var rules in KeywordRules.Named)
        {
            CompareNamed(pair, rules.Keyword, rules);
        }

        CompareNot(pair);
        CompareDependentRequired(pair);
    }

    private static bool IsWithout(Schema schema) =>
        schema.Inner.Count == 0 && schema.Named.Count == 0 && schema.DependentRequired.Count == 0;

    private static void CompareSingle(SchemaPair pair, string keyword, KeywordRules rules)
    {
        var (before, after) = (Said(pair.Base), Said(pair.Head));
        if (before is not null && after is not null)
        {
            pair.Descend(before, after, pair.Place.Then(keyword));
        }
        else if (after is not null)
        {
            pair.Report(rules.Added, keyword, $"{keyword} was added");
        }
        else if (before is not null)
        {
            pair.Report(rules.Removed, keyword, $"{keyword} was removed", before: keyword);
        }

        // A name is a string, whatever else is said of it.
        SchemaSites? Said(Schema schema) => keyword == "propertyNames" ? schema.Inner[keyword]?.OfTypes(JsonTypes.String) : schema.Inner[keyword];
    }

    private static void CompareNamed(SchemaPair pair, string keyword, KeywordRules rules)
    {
        var before = pair.Base.Named[keyword] ?? [];
        var after = pair.Head.Named[keyword] ?? [];
        var isOfMembers = keyword == "patternProperties";
        foreach (var name in before.Keys.Union(after.Keys))
        {
            var (old, @new) = (before[name] ?? Others(pair.Base), after[name] ?? Others(pair.Head));
            var place = pair.Place.Then($"{keyword}[{name}]");
            if (old is not null && @new is not null)
            {
                pair.DescendToMember(old, @new, place);
            }
            else if (@new is not null && RulesOf(pair.Base, @new, PropertyRules.OthersAllowed, rules.Added) is { } added)
            {
                pair.Report(new Finding(added[pair.Context.Direction], place, pair.Base.Home, @new.First, $"{keyword} says something of `{name}` now") { After = name });
            }
            else if (old is not null && RulesOf(pair.Head, old, PropertyRules.OthersForbidden, rules.Removed) is { } removed)
            {
                pair.Report(new Finding(removed[pair.Context.Direction], place, old.First, pair.Head.Home, $"{keyword} says nothing of `{name}` any more") { Before = name, IsRemoval = true });
            }
        }

        // A member that no pattern names is one of the others.
        SchemaSites? Others(Schema schema) => isOfMembers ? schema.Inner["additionalProperties"] : null;

        // Where no others are allowed, a pattern allows some; elsewhere it restricts those that there may be anyway, if it says anything of them.
        RulePair? RulesOf(Schema without, SchemaSites said, RulePair ofMembers, RulePair ofValues) =>
            isOfMembers && without.IsClosed ? ofMembers : pair.Read(said).IsAnything ? null : ofValues;
    }

    private static void CompareNot(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Inner["not"], pair.Head.Inner["not"]);
        if (before is null && after is null || before is not null && after is not null && pair.AreEqual(before, after))
        {
            return;
        }

        var (rules, message) = (before, after) switch
        {
            (null, _) => (KeywordRules.NotAdded, "some values are excluded now (not)"),
            (_, null) => (KeywordRules.NotRemoved, "no values are excluded any more (not)"),
            _ => (KeywordRules.NotChanged, "other values are excluded now (not)"),
        };
        pair.Report(rules, "not", message, before is null ? null : "not", after is null ? null : "not");
    }

    private static void CompareDependentRequired(SchemaPair pair)
    {
        foreach (var name in pair.Base.DependentRequired.Keys.Union(pair.Head.DependentRequired.Keys))
        {
            var before = pair.Base.DependentRequired[name] ?? [];
            var after = pair.Head.DependentRequired[name] ?? [];
            if (before.SetEquals(after))
            {
                continue;
            }

            var rules = before.IsProperSubsetOf(after) ? KeywordRules.DependencyAdded
                : before.IsProperSupersetOf(after) ? KeywordRules.DependencyRemoved
                : KeywordRules.DependencyChanged;
            var (was, becomes) = (string.Join(", ", before), string.Join(", ", after));
            pair.Report(rules, "dependentRequired", $"`{name}` asks for {(becomes.Length == 0 ? "nothing" : becomes)} beside it; it asked for {(was.Length == 0 ? "nothing" : was)}", was, becomes);
        }
    }
}
