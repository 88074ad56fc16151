using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Json;
using OpenCx.Contract.Reading.Yaml;

namespace OpenCx.Contract.Reading;

/// <summary>
/// A YAML or JSON file as a JSON tree: YAML as version 1.2 with its core schema means it, members in the file's order,
/// numbers with all their digits, and the place of every value at hand.
/// </summary>
public sealed class SourceDocument
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SourceMap _map;

    private SourceDocument(string name, JsonNode? root, SourceMap map)
    {
        Name = name;
        Root = root;
        _map = map;
    }

    /// <summary>The file's name, as messages give it.</summary>
    public string Name { get; }

    /// <summary>The tree. Places are found through it, so whoever wants to change it clones it first.</summary>
    public JsonNode? Root { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ContractException">The file cannot be read, or is neither YAML nor JSON.</exception>
    public static SourceDocument Load(string path) => Parse(FileContent.Read(path), path);

    /// <summary>Reads the bytes of a file; <paramref name="name"/> is what messages call it.</summary>
    /// <exception cref="ContractException">The bytes are neither YAML nor JSON.</exception>
    public static SourceDocument Parse(byte[] content, string name)
    {
        if (content.Length > ReadingLimits.Bytes)
        {
            throw new ContractException($"{name}: has {content.Length} bytes; at most {ReadingLimits.Bytes} are read");
        }

        return Parse(Decode(content, name), name);
    }

    /// <summary>Reads a text; <paramref name="name"/> is what messages call it.</summary>
    /// <exception cref="ContractException">The text is neither YAML nor JSON.</exception>
    public static SourceDocument Parse(string text, string name)
    {
        var map = new SourceMap(name);
        text = text.TrimStart('\uFEFF');
        return new SourceDocument(name, LooksLikeJson(text) ? ReadJsonOrFlow(text, map) : YamlTreeReader.Read(text, map), map);
    }

    /// <summary>Where the value that <paramref name="jsonPointer"/> leads to stands, or the nearest value around it.</summary>
    public SourceLocation Locate(string jsonPointer) => _map.Locate(Root, jsonPointer);

    /// <summary>How a scalar was spelt: <c>1.0</c> stays <c>1.0</c>, <c>0x10</c> stays <c>0x10</c>.</summary>
    internal string SpellingOf(JsonNode scalar) => _map.SpellingOf(scalar);

    /// <summary>Text in braces that is not JSON may still be YAML in flow style; when it is neither, quotes around its first name tell what was meant.</summary>
    private static JsonNode? ReadJsonOrFlow(string text, SourceMap map)
    {
        try
        {
            return JsonTreeReader.Read(text, map);
        }
        catch (JsonException notJson)
        {
            try
            {
                return YamlTreeReader.Read(text, map);
            }
            catch (ContractException) when (BeginsAsJson(text))
            {
                var place = ((int)(notJson.LineNumber ?? 0) + 1, (int)(notJson.BytePositionInLine ?? 0) + 1);
                throw map.Fault(place, $"is not JSON: {notJson.Message}", notJson);
            }
        }
    }

    private static string Decode(byte[] content, string name)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException exception)
        {
            var before = content.AsSpan(0, Math.Clamp(exception.Index, 0, content.Length));
            var line = before.Count((byte)'\n') + 1;
            throw new ContractException(new SourceLocation(name, line, 1), "is not UTF-8 text (save it as UTF-8)", exception);
        }
    }

    private static bool BeginsAsJson(string text) => text.AsSpan().TrimStart()[1..].TrimStart() is not [var first, ..] || !char.IsLetter(first);

    private static bool LooksLikeJson(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];
}
