using OpenCx.Contract.Diff.Meaning;
using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of what is announced about the end of an operation, a parameter, a header or a property.</summary>
internal sealed class LifecycleRules
{
    public static readonly LifecycleRules Operation = new("operation", "An operation", lifecycle =>
        $"{lifecycle}, responses: {{'204': {{description: Done}}}}", RuleExample.Operation);

    public static readonly LifecycleRules Parameter = new("parameter", "A parameter", lifecycle =>
        $"{{name: limit, in: query, schema: {{type: integer}}, {lifecycle}}}", RuleExample.Parameters);

    public static readonly LifecycleRules Header = new("header", "A header", lifecycle =>
        $"'200': {{description: Done, headers: {{X-Rate: {{schema: {{type: integer}}, {lifecycle}}}}}}}", RuleExample.Responses);

    public static readonly LifecycleRules Property = new("property", "A member", lifecycle =>
        $"{{type: string, {lifecycle}}}", RuleExample.Response);

    private const string Active = "deprecated: false";
    private const string Deprecated = "deprecated: true";
    private const string EndsIn2098 = "deprecated: true, x-sunset: '2098-01-01'";
    private const string EndsIn2099 = "deprecated: true, x-sunset: '2099-01-01'";

    private readonly Rule _deprecated;
    private readonly Rule _restored;
    private readonly Rule _sunsetSet;
    private readonly Rule _sunsetEarlier;
    private readonly Rule _sunsetLater;
    private readonly Rule _sunsetRemoved;
    private readonly Rule _sunsetUnreadable;

    private LifecycleRules(string subject, string what, Func<string, string> snippet, Func<string, string, RuleExample> example)
    {
        var warns = Nothing("The compiler may warn where code uses it ([Obsolete]); it works as before.");
        var nothing = Nothing("Nothing yet: code goes on working until the day.");
        var sooner = RunTime("Code compiles; the day on which it stops working comes sooner than announced, or unannounced.");
        _deprecated = Of("deprecated", Info, $"{what} is on its way out.", warns, Active, Deprecated);
        _restored = Of("restored", Info, $"{what} is no longer on its way out.", Nothing("The compiler no longer warns."), Deprecated, Active);
        _sunsetSet = Of("sunset-set", Info, $"{what} has a day on which it goes (x-sunset).", nothing, Deprecated, EndsIn2099);
        _sunsetEarlier = Of("sunset-earlier", Breaking, $"{what} goes before the day that was announced (x-sunset).", sooner, EndsIn2099, EndsIn2098);
        _sunsetLater = Of("sunset-later", Info, $"{what} goes after the day that was announced (x-sunset).", nothing, EndsIn2098, EndsIn2099);
        _sunsetRemoved = Of("sunset-removed", Breaking, $"{what} is still on its way out, but the day is no longer announced (x-sunset).", sooner, EndsIn2099, Deprecated);
        _sunsetUnreadable = Of("sunset-unreadable", Breaking, $"{what} has an end that is no date (x-sunset).", sooner, Deprecated, "deprecated: true, x-sunset: soon");

        Rule Of(string id, Severity severity, string summary, CSharpEffect effect, string before, string after) =>
            Rule.General($"{subject}-{id}", severity, summary, effect, example(snippet(before), snippet(after)));
    }

    public IReadOnlyList<Rule> All => [_deprecated, _restored, _sunsetSet, _sunsetEarlier, _sunsetLater, _sunsetRemoved, _sunsetUnreadable];

    /// <summary>What has changed, or null.</summary>
    public (Rule Rule, string Message)? Judge(Lifecycle before, Lifecycle after)
    {
        if (before == after || !before.IsDeprecated && !after.IsDeprecated)
        {
            return null;
        }

        if (!after.IsDeprecated)
        {
            return (_restored, "is no longer deprecated");
        }

        if (after.Sunset is not null && after.SunsetDay is null)
        {
            return (_sunsetUnreadable, $"the end of its support (x-sunset: {after.Sunset}) is no date such as 2030-12-31");
        }

        return before.IsDeprecated
            ? JudgeSunset(before, after)
            : (_deprecated, after.Sunset is null ? "is deprecated now" : $"is deprecated now, until {after.Sunset}");
    }

    private (Rule Rule, string Message)? JudgeSunset(Lifecycle before, Lifecycle after) => (before.SunsetDay, after.SunsetDay) switch
    {
        (null, null) => null,
        (null, _) => (_sunsetSet, $"ends on {after.Sunset}"),
        (_, null) => (_sunsetRemoved, $"the end of its support, {before.Sunset}, is no longer announced"),
        var (was, becomes) when becomes < was => (_sunsetEarlier, $"the end of its support went from {before.Sunset} to {after.Sunset}"),
        var (was, becomes) when becomes > was => (_sunsetLater, $"the end of its support went from {before.Sunset} to {after.Sunset}"),
        _ => null,
    };
}
