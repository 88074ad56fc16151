using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading;

/// <summary>Remembers where the values of a document stood in its text, and how scalars were spelt there.</summary>
internal sealed class SourceMap(string file)
{
    private readonly Dictionary<JsonNode, (int Line, int Column)[]> _children = [];
    private readonly Dictionary<JsonNode, string> _spellings = [];

    public string File { get; } = file;

    public (int Line, int Column) Start { get; set; } = (1, 1);

    public void Clear()
    {
        _children.Clear();
        _spellings.Clear();
    }

    /// <summary>Records the places of a container's children: for a member the place of its name, for an item its own.</summary>
    public void SetChildren(JsonNode container, (int Line, int Column)[] places) => _children[container] = places;

    public (int Line, int Column)[] ChildrenOf(JsonNode container) => _children.GetValueOrDefault(container, []);

    /// <summary>Records the text of a scalar that reads differently from its JSON form (<c>0x10</c>, <c>True</c>).</summary>
    public void SetSpelling(JsonNode scalar, string text) => _spellings[scalar] = text;

    public string CopySpelling(JsonNode from, JsonNode to)
    {
        if (_spellings.TryGetValue(from, out var text))
        {
            SetSpelling(to, text);
        }

        return SpellingOf(from);
    }

    public string SpellingOf(JsonNode scalar) =>
        _spellings.TryGetValue(scalar, out var text) ? text : scalar.ToString();

    /// <summary>What is wrong with the text at a place.</summary>
    public ContractException Fault((int Line, int Column) place, string message, Exception? innerException = null) =>
        new(new SourceLocation(File, place.Line, place.Column), message, innerException);

    /// <summary>The place <paramref name="pointer"/> leads to from <paramref name="root"/>, or of its nearest ancestor that exists.</summary>
    public SourceLocation Locate(JsonNode? root, string pointer)
    {
        var place = Start;
        var current = root;
        foreach (var token in JsonPointer.Split(pointer) ?? [])
        {
            var index = current switch
            {
                JsonObject members => members.IndexOf(token),
                JsonArray when JsonPointer.TryIndex(token, out var i) => i,
                _ => -1,
            };
            if (index < 0 || !JsonPointer.TryStep(current, token, out var child))
            {
                break;
            }

            var places = ChildrenOf(current!);
            place = index < places.Length ? places[index] : place;
            current = child;
        }

        return new SourceLocation(File, place.Line, place.Column);
    }
}
