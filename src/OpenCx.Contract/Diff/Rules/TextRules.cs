using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of format, encoding, pattern, default and XML.</summary>
internal static class TextRules
{
    /// <summary>Where the format chooses another C# type.</summary>
    private static readonly CSharpEffect FormatEffect =
        SourceBreak("Formats choose the C# type (date-time a DateTimeOffset, uuid a Guid, int32 an int): that of the member changes, and with it the code that uses it.");

    public static readonly RulePair FormatAdded = RulePair.Of(
        "format-added", "A value has to be written in a format; none was asked for.",
        ("{type: string}", "{type: string, format: uuid}"),
        (Breaking, FormatEffect), (Info, FormatEffect));

    public static readonly RulePair FormatRemoved = RulePair.Of(
        "format-removed", "A value need not be written in the format that was asked for.",
        ("{type: string, format: uuid}", "{type: string}"),
        (Info, FormatEffect), (Breaking, FormatEffect));

    public static readonly RulePair FormatChanged = RulePair.Of(
        "format-changed", "A value is written in another format.",
        ("{type: string, format: date}", "{type: string, format: email}"),
        (Breaking, FormatEffect), (Breaking, FormatEffect));

    public static readonly RulePair FormatWidened = RulePair.Of(
        "format-widened", "A number may be larger or finer than its format allowed.",
        ("{type: integer, format: int32}", "{type: integer, format: int64}"),
        (Info, FormatEffect), (Breaking, FormatEffect));

    public static readonly RulePair FormatNarrowed = RulePair.Of(
        "format-narrowed", "A number has to be smaller or coarser than its format allowed.",
        ("{type: number, format: double}", "{type: number, format: float}"),
        (Breaking, FormatEffect), (Info, FormatEffect));

    public static readonly RulePair EncodingChanged = RulePair.Of(
        "encoding-changed", "A text carries bytes in another encoding (base64, say), carries bytes where it was plain, or the other way round.",
        ("{type: string}", "{type: string, contentEncoding: base64}"),
        (Breaking, FormatEffect), (Breaking, FormatEffect));

    public static readonly RulePair ContentTypeChanged = RulePair.Of(
        "content-type-changed", "What a text carries is of another media type.",
        ("{type: string, contentMediaType: application/json}", "{type: string, contentMediaType: application/xml}"),
        (Breaking, Effects.ServerRefuses), (Breaking, Effects.ServerSendsMore));

    public static readonly RulePair XmlChanged = new(
        Rule.Request(
            "xml-changed", Breaking, "A value is written in XML in another way.", Effects.ServerRefuses,
            RuleExample.Operation($"requestBody: {InXml("name: a")}, responses: {{}}", $"requestBody: {InXml("name: b")}, responses: {{}}")),
        Rule.Response(
            "xml-changed", Breaking, "A value is written in XML in another way.", Effects.ServerSendsMore,
            RuleExample.Responses($"'200': {InXml("name: a", "description: A, ")}", $"'200': {InXml("name: b", "description: A, ")}")));

    public static readonly RulePair PatternAdded = RulePair.Of(
        "pattern-added", "A text has to match a pattern; none was set.",
        ("{type: string}", "{type: string, pattern: '^[a-z]+$'}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair PatternRemoved = RulePair.Of(
        "pattern-removed", "A text need not match the pattern that was set.",
        ("{type: string, pattern: '^[a-z]+$'}", "{type: string}"),
        (Info, Effects.ServerAcceptsMore), (Info, Effects.ServerSendsMore));

    public static readonly RulePair PatternChanged = RulePair.Of(
        "pattern-changed", "A text has to match another pattern; whether it allows more or less cannot be told.",
        ("{type: string, pattern: '^[a-z]+$'}", "{type: string, pattern: '^[a-z]*$'}"),
        (Warning, Effects.ServerRefuses), (Info, Effects.ServerSendsMore));

    public static readonly RulePair DefaultChanged = RulePair.Of(
        "default-changed", "What a missing member means is stated, no longer stated, or stated otherwise.",
        ("{type: integer, default: 10}", "{type: integer, default: 20}"),
        (Info, RunTime("Code compiles; leaving the member out means something else.")),
        (Info, RunTime("Code compiles; the member missing means something else.")));

    public static readonly Rule ParameterDefaultChanged = Rule.Parameter(
        "default-changed", Breaking, "What leaving out an optional parameter means is stated, no longer stated, or stated otherwise.",
        RunTime("Code compiles; a call that leaves the argument out gets something else."),
        RuleExample.Parameters(
            "{name: limit, in: query, schema: {type: integer, default: 10}}",
            "{name: limit, in: query, schema: {type: integer, default: 20}}"));

    private static string InXml(string xml, string before = "") =>
        $"{{{before}content: {{application/xml: {{schema: {{type: object, xml: {{{xml}}}}}}}}}}}";
}
