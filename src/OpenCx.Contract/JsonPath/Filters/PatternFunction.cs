using OpenCx.Contract.JsonPath.Regexp;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>match(text, pattern)</c> and <c>search(text, pattern)</c>. False where either is no string, or the pattern no I-Regexp.</summary>
internal sealed record PatternFunction(Comparable Text, Comparable Pattern, PatternScope Scope) : LogicalExpression
{
    public override bool Holds(FilterContext context) =>
        Text.Evaluate(context).Text is { } text
        && Pattern.Evaluate(context).Text is { } pattern
        && IRegexp.TryParse(pattern) is { } regexp
        && regexp.IsMatch(text, Scope);
}
