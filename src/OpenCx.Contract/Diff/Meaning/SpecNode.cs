using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A value of a document; what is missing, or not of the kind asked for, reads as nothing.</summary>
internal sealed record SpecNode(ContractDocument Document, JsonNode? Value)
{
    public const int LongestChain = 100;

    /// <summary>Whether only a schema's own keywords are meant, not what it refers to or is composed of.</summary>
    public bool IsKeywordsOnly { get; init; }

    /// <summary>The types that are meant of those that a schema allows; null where all are.</summary>
    public JsonTypes? OfTypes { get; init; }

    public bool Exists => Value is not null;

    public JsonObject? Object => Value as JsonObject;

    public SpecNode this[string member] =>
        new(Document, Object is { } members && members.TryGetPropertyValue(member, out var value) ? value : null);

    /// <summary>The address of the value; of something missing, the document's root.</summary>
    public string Pointer => Value is null ? "" : JsonPointer.Of(Value);

    public string? AsText => Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool Has(string member) => Object?.ContainsKey(member) == true;

    public string? Text(string member) => this[member].AsText;

    public bool IsTrue(string member) => this[member].Value?.GetValueKind() == JsonValueKind.True;

    public IEnumerable<NamedNode> Members()
    {
        foreach (var (name, value) in Object ?? [])
        {
            if (value is not null)
            {
                yield return new NamedNode(name, new SpecNode(Document, value));
            }
        }
    }

    public IEnumerable<SpecNode> Items()
    {
        foreach (var item in Value as JsonArray ?? [])
        {
            if (item is not null)
            {
                yield return new SpecNode(Document, item);
            }
        }
    }

    /// <summary>What a reference leads to in the end, or the value itself when it is none (or leads out of the document).</summary>
    public SpecNode Resolve()
    {
        var node = this;
        for (var hop = 0; hop < LongestChain && node.Text("$ref") is { } reference; hop++)
        {
            if (Document.References.Resolve(reference, node.Value!) is not { } target)
            {
                break;
            }

            node = new SpecNode(Document, target);
        }

        return node;
    }

    /// <summary>The reference out of the document that is left where others have been followed: what is there cannot be read.</summary>
    public string? Outside => Text("$ref");

    /// <summary>Whether the value is a reference and nothing else: 3.0 ignores what stands beside one.</summary>
    public bool IsPureReference => Text("$ref") is not null && (Object!.Count == 1 || Document.Version.Minor == 0);

    /// <summary>The value's member if it is there, else the value: the nearest place to point at.</summary>
    public SpecNode Nearest(string member) => this[member] is { Exists: true } found ? found : this;
}
