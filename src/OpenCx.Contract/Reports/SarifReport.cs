using System.Text.Json;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Reports;

/// <summary>SARIF 2.1.0, which code scanning services take.</summary>
public sealed class SarifReport : IDiffReportFormat
{
    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        var changes = report.Result.Changes.Select(change => (Change: change, Entry: (AcceptedEntry?)null))
            .Concat(report.Accepted.Select(accepted => (accepted.Change, (AcceptedEntry?)accepted.Entry)))
            .ToList();
        var rules = changes.Select(change => change.Change.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        JsonText.Write(output, json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (change, entry) in changes)
            {
                WriteResult(json, report, change, rules.IndexOf(change.Rule), entry);
            }

            json.WriteEndArray();
            if (report.CSharp is { } surface)
            {
                json.WriteStartObject("properties");
                JsonText.WriteSurface(json, surface);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "opencx-contract");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Summary);
            WriteText(json, "help", $"C#: {Words.Title(rule.Effect.Impact)}. {rule.Effect.Sentence}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, DiffReport report, Change change, int ruleIndex, AcceptedEntry? entry)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", change.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(change.Rule.Severity));
        WriteText(json, "message", $"{change.Place}: {change.Message}. C#: {Words.Title(change.Effect.Impact)}. {change.Effect.Sentence}");
        WriteLocations(json, report, change);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("contractChange/v1", Fingerprint.Of(change));
        json.WriteEndObject();
        if (entry is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", entry.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, DiffReport report, Change change)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(report.Head.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", change.HeadLocation.Line);
        json.WriteNumber("startColumn", change.HeadLocation.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", change.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Breaking => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string UriOf(string path) =>
        Path.IsPathFullyQualified(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
