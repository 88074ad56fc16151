using System.Reflection;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>All rules, in order of their ids.</summary>
public static class RuleTable
{
    /// <summary>All rules, in order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleTable).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleTable).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsLiteral)
            .SelectMany(field => RulesIn(field.GetValue(null)))
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with that id, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    private static IEnumerable<Rule> RulesIn(object? value) => value switch
    {
        Rule rule => [rule],
        RulePair pair => [pair.Request, pair.Response],
        KeywordRules rules => [.. RulesIn(rules.Added), .. RulesIn(rules.Removed)],
        LifecycleRules rules => rules.All,
        BoundRules[] => BoundRules.Pairs().SelectMany(RulesIn),
        IEnumerable<KeywordRules> rules => rules.SelectMany(RulesIn),
        _ => [],
    };
}
