using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Naming;

namespace OpenCx.Contract.Lowering;

/// <summary>A contract as NSwag understands it, and what had to be left unsaid.</summary>
public sealed record LoweredContract(JsonObject Document, IReadOnlyList<LoweringNote> Notes)
{
    /// <summary>The names that the client has for what goes over the wire, and what each stands for; read when somebody asks.</summary>
    internal IEnumerable<ClientName> Names { get; init; } = [];

    /// <summary>The client's types by name, and the schema that each was read from.</summary>
    internal IReadOnlyDictionary<string, JsonNode> Types { get; init; } = new Dictionary<string, JsonNode>();

    /// <summary>Whether there is anything to call; NSwag makes a client that does not compile where there is not.</summary>
    public bool HasOperations => Document["paths"]!.AsObject().Any(path => path.Value!.AsObject().Count > 0);

    /// <summary>The document as indented JSON with LF line ends: the same bytes for the same contract on every machine.</summary>
    public byte[] ToUtf8()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Document.WriteTo(writer);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The same as text.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8());
}
