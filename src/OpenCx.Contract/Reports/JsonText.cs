using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenCx.Contract.CSharp;

namespace OpenCx.Contract.Reports;

/// <summary>Writes one JSON object, indented, as a text.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    /// <summary>The member <c>csharp</c>.</summary>
    public static void WriteSurface(Utf8JsonWriter json, CSharpDifference surface)
    {
        json.WriteStartObject("csharp");
        json.WriteString("bump", Words.Of(surface.Bump));
        WriteLines("removed", surface.Removed);
        WriteLines("added", surface.Added);
        json.WriteEndObject();

        void WriteLines(string name, IReadOnlyList<string> lines)
        {
            json.WriteStartArray(name);
            foreach (var line in lines)
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
        }
    }
}
