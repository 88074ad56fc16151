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

    public static readonly Rule MappingAdded = Of(
        "mapping-added", Info, "A further value of the discriminator is known.",
        "discriminator: {propertyName: kind, mapping: {a: A}}", "discriminator: {propertyName: kind, mapping: {a: A, b: B}}");

    public static readonly Rule MappingRemoved = Of(
        "mapping-removed", Info, "A value of the discriminator is no longer known.",
        "discriminator: {propertyName: kind, mapping: {a: A, b: B}}", "discriminator: {propertyName: kind, mapping: {a: A}}");

    public static readonly Rule MappingChanged = Of(
        "mapping-changed", Info, "A value of the discriminator stands for another schema.",
        "discriminator: {propertyName: kind, mapping: {a: A}}", "discriminator: {propertyName: kind, mapping: {a: B}}");

    private static Rule Of(string id, Severity severity, string summary, string before, string after)
    {
        const string Schema = "oneOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}]";
        return Rule.General("discriminator-" + id, severity, summary, Dispatch, RuleExample.Response(Join(before), Join(after)));

        static string Join(string discriminator) => discriminator.Length == 0 ? $"{{{Schema}}}" : $"{{{Schema}, {discriminator}}}";
    }
}
