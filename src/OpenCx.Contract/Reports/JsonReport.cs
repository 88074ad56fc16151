using System.Text.Json;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>For other programs; <c>opencx-contract schema</c> prints the JSON Schema of it.</summary>
public sealed class JsonReport : IDiffReportFormat
{
    /// <summary>A shared component reaches every operation there is: the first ones tell enough.</summary>
    private const int MostOperations = 20;

    /// <summary>The JSON Schema of the report.</summary>
    public static string Schema()
    {
        using var stream = typeof(JsonReport).Assembly.GetManifestResourceStream("OpenCx.Contract.Reports.diff.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <inheritdoc />
    public void Write(DiffReport report, TextWriter output)
    {
        JsonText.Write(output, json =>
        {
            json.WriteString("base", report.Base.Name);
            json.WriteString("head", report.Head.Name);
            json.WriteString("bump", Words.Of(report.Bump));
            json.WriteStartObject("counts");
            foreach (var severity in Words.Severities)
            {
                json.WriteNumber(Words.Of(severity), report.Count(severity));
            }

            json.WriteNumber("accepted", report.Accepted.Count);
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in report.Result.Changes)
            {
                json.WriteStartObject();
                Write(json, report, change);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("accepted");
            foreach (var (change, entry) in report.Accepted)
            {
                json.WriteStartObject();
                Write(json, report, change);
                json.WriteString("reason", entry.Reason);
                if (entry.Expires is { } day)
                {
                    json.WriteString("expires", Words.Invariant($"{day:yyyy-MM-dd}"));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (report.CSharp is { } surface)
            {
                JsonText.WriteSurface(json, surface);
            }
        });
    }

    private static void Write(Utf8JsonWriter json, DiffReport report, Change change)
    {
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("severity", Words.Of(change.Rule.Severity));
        json.WriteString("direction", Words.Of(change.Rule.Direction));
        json.WriteString("place", change.Place);
        json.WriteString("message", change.Message);
        WriteOptional("before", change.Before);
        WriteOptional("after", change.After);
        json.WriteStartObject("csharp");
        json.WriteString("impact", Words.Of(change.Effect.Impact));
        json.WriteString("consequence", change.Effect.Sentence);
        json.WriteEndObject();
        json.WriteStartArray("operations");
        foreach (var operation in change.Operations.Take(MostOperations))
        {
            json.WriteStringValue(operation);
        }

        json.WriteEndArray();
        json.WriteNumber("operationCount", change.Operations.Count);
        json.WriteString("document", change.IsRemoval ? "base" : "head");
        json.WriteString("pointer", change.Pointer);
        json.WriteString("file", report.PathOf(change));
        json.WriteNumber("line", change.Location.Line);
        json.WriteNumber("column", change.Location.Column);
        json.WriteNumber("headLine", change.HeadLocation.Line);
        json.WriteString("fingerprint", Fingerprint.Of(change));

        void WriteOptional(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }
}
