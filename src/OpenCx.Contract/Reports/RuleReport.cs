using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Reports;

/// <summary>Writes the table of rules.</summary>
public static class RuleReport
{
    /// <summary>Writes all rules as <c>text</c>, <c>json</c> or <c>markdown</c>.</summary>
    public static void Write(string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                WriteJson(output);
                break;
            case "markdown":
                WriteMarkdown(output);
                break;
            default:
                WriteText(output);
                break;
        }
    }

    private static void WriteText(TextWriter output)
    {
        foreach (var rule in RuleTable.All)
        {
            output.Write($"{rule.Id}  ({Words.Of(rule.Severity)})\n  {rule.Summary}\n  C#: {Words.Title(rule.Effect.Impact)}. {rule.Effect.Sentence}\n");
            output.Write($"  base: {rule.Example.Base}\n  head: {rule.Example.Head}\n\n");
        }
    }

    private static void WriteMarkdown(TextWriter output)
    {
        output.Write("| rule | severity | what has changed | C# | base | head |\n|---|---|---|---|---|---|\n");
        foreach (var rule in RuleTable.All)
        {
            output.Write($"| `{rule.Id}` | {Words.Of(rule.Severity)} | {Cell(rule.Summary)} | **{Words.Title(rule.Effect.Impact)}.** {Cell(rule.Effect.Sentence)} | {Code(rule.Example.Base)} | {Code(rule.Example.Head)} |\n");
        }
    }

    private static void WriteJson(TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray("rules");
        foreach (var rule in RuleTable.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", Words.Of(rule.Severity));
            json.WriteString("direction", Words.Of(rule.Direction));
            json.WriteString("summary", rule.Summary);
            json.WriteStartObject("csharp");
            json.WriteString("impact", Words.Of(rule.Effect.Impact));
            json.WriteString("consequence", rule.Effect.Sentence);
            json.WriteEndObject();
            json.WriteStartObject("example");
            json.WriteString("base", rule.Example.BaseDocument);
            json.WriteString("head", rule.Example.HeadDocument);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static string Code(string text) => text.Length == 0 ? "" : $"`{Cell(text)}`";
}
