using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of how the alternatives of a union are told apart.</summary>
internal static class DiscriminatorRules
{
    private static readonly CSharpEffect Dispatch =
        RunTime("Code compiles; which class a value is read as may differ.");

    public static readonly Rule Added = Of("added", Info, "A member tells the alternatives apart.", "", "discriminator: {propertyName: kind}");

    public static readonly Rule Removed = Of("removed", Info, "No member tells the alternatives apart any more.", "discriminator: {propertyName: kind}", "");

    public static readonly Rule PropertyChanged = Of(
        "property-changed", Warning, "Another member tells the alternatives apart.",
        "discriminator: {propertyName: kind}", "discriminator: {propertyName: type}");

    public static readonly RulePair ValueAdded = Of(
        "value-added", "A further value of the discriminator is known.",
        ("discriminator: {propertyName: kind, mapping: {a: A}}", "discriminator: {propertyName: kind, mapping: {a: A, b: B}}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Dispatch));

    public static readonly RulePair ValueRemoved = Of(
        "value-removed", "A value of the discriminator is no longer known.",
        ("discriminator: {propertyName: kind, mapping: {a: A, b: B}}", "discriminator: {propertyName: kind, mapping: {a: A}}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly Rule MappingChanged = Of(
        "mapping-changed", Info, "A value of the discriminator stands for another schema.",
        "discriminator: {propertyName: kind, mapping: {a: A}}", "discriminator: {propertyName: kind, mapping: {a: B}}");

    private static Rule Of(string id, Severity severity, string summary, string before, string after) =>
        Rule.General("discriminator-" + id, severity, summary, Dispatch, RuleExample.Response(Union(before), Union(after)));

    private static RulePair Of(
        string id,
        string summary,
        (string Base, string Head) discriminators,
        (Severity Severity, CSharpEffect Effect) request,
        (Severity Severity, CSharpEffect Effect) response) =>
        RulePair.Of("discriminator-" + id, summary, (Union(discriminators.Base), Union(discriminators.Head)), request, response);

    private static string Union(string discriminator)
    {
        const string Alternatives = "oneOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}]";
        return discriminator.Length == 0 ? $"{{{Alternatives}}}" : $"{{{Alternatives}, {discriminator}}}";
    }
}
