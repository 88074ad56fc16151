using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Checks;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading;

/// <summary>An OpenAPI 3.x document that holds together: every part is of the kind its place asks for, every local reference leads somewhere.</summary>
public sealed class ContractDocument
{
    private readonly SourceDocument _source;

    private ContractDocument(SourceDocument source, JsonNode? root)
    {
        _source = source;
        Root = DocumentCheck.RequireOpenApi(root, this);
        Texts.Restore(Root, source);
        Version = DocumentCheck.RequireVersion(Root, this);
        DocumentCheck.RequireParts(Root, this);
        ShapeCheck.Require(Root, this);
        References = new References(Root, source.Name);
        ReferenceCheck.RequireTargets(Root, this);
    }

    /// <summary>The file's name, as messages give it.</summary>
    public string Name => _source.Name;

    /// <summary>The document's tree. Whoever wants to change it clones it first.</summary>
    public JsonObject Root { get; }

    /// <summary>The version of the specification: 3.0, 3.1 or 3.2.</summary>
    public Version Version { get; }

    /// <summary>What the document's references lead to.</summary>
    public References References { get; }

    /// <summary>Reads a YAML or JSON file.</summary>
    /// <exception cref="ContractException">The file cannot be read, or holds no OpenAPI 3.x document.</exception>
    public static ContractDocument Load(string path) => From(SourceDocument.Load(path));

    /// <summary>Reads a text; <paramref name="name"/> is what messages call it.</summary>
    /// <exception cref="ContractException">The text holds no OpenAPI 3.x document.</exception>
    public static ContractDocument Parse(string text, string name) => From(SourceDocument.Parse(text, name));

    /// <summary>Reads the bytes of a file; <paramref name="name"/> is what messages call it.</summary>
    /// <exception cref="ContractException">The bytes hold no OpenAPI 3.x document.</exception>
    public static ContractDocument Parse(byte[] content, string name) => From(SourceDocument.Parse(content, name));

    /// <summary>Checks what has been read already.</summary>
    /// <exception cref="ContractException">It is no OpenAPI 3.x document.</exception>
    public static ContractDocument From(SourceDocument source) => new(source, source.Root);

    /// <summary>The same document after a change (an overlay, say), checked anew; places are still those of the file.</summary>
    /// <exception cref="ContractException">It is no OpenAPI 3.x document any more.</exception>
    public ContractDocument With(JsonNode? changedRoot) => new(_source, changedRoot);

    /// <summary>Where the value that <paramref name="jsonPointer"/> leads to stands in the file, or the nearest value around it.</summary>
    public SourceLocation Locate(string jsonPointer) => _source.Locate(jsonPointer);

    /// <summary>Every part of the document with its kind, each before what it holds.</summary>
    public IEnumerable<Element> Elements() => new Element(Root, ElementKind.Document).Walk();

    /// <summary>What is wrong with the value at <paramref name="jsonPointer"/>.</summary>
    internal ContractException Fault(string jsonPointer, string message) =>
        new(Locate(jsonPointer), jsonPointer.Length == 0 ? message : $"{jsonPointer}: {message}");
}
