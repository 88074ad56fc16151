using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading.Json;

/// <summary>Reads JSON text into a tree, noting the places. Text that is not JSON may still be YAML's flow style.</summary>
internal ref struct JsonTreeReader
{
    private readonly SourceMap _map;
    private readonly ReadOnlySpan<byte> _content;
    private readonly NodeCounter _counter;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _column = 1;
    private int _seen;

    private JsonTreeReader(ReadOnlySpan<byte> content, SourceMap map)
    {
        _map = map;
        _content = content;
        _counter = new NodeCounter(map);
        _reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = ReadingLimits.Depth * 2 });
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonNode? Read(string text, SourceMap map)
    {
        var reader = new JsonTreeReader(Encoding.UTF8.GetBytes(text), map);
        reader._reader.Read();
        map.Start = reader.Place();
        var root = reader.ReadValue(1);
        reader._reader.Read();
        return root;
    }

    private JsonNode? ReadValue(int depth)
    {
        _counter.Enter(depth, Place());
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(depth),
            JsonTokenType.StartArray => ReadArray(depth),
            JsonTokenType.String => JsonValue.Create(ReadString()),
            JsonTokenType.Number => JsonNumber.Create(Encoding.ASCII.GetString(_reader.ValueSpan)),
            JsonTokenType.True => JsonValue.Create(true),
            JsonTokenType.False => JsonValue.Create(false),
            _ => null,
        };
    }

    private JsonObject ReadObject(int depth)
    {
        var members = new JsonObject();
        var places = new List<(int, int)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Place();
            var name = ReadString();
            _reader.Read();
            if (!members.TryAdd(name, ReadValue(depth + 1)))
            {
                throw _map.Fault(place, $"the member \"{name}\" stands here a second time");
            }

            places.Add(place);
        }

        _map.SetChildren(members, [.. places]);
        return members;
    }

    private JsonArray ReadArray(int depth)
    {
        var items = new JsonArray();
        var places = new List<(int, int)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            places.Add(Place());
            items.Add(ReadValue(depth + 1));
        }

        _map.SetChildren(items, [.. places]);
        return items;
    }

    private string ReadString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw _map.Fault(Place(), "the string holds half a character (an unpaired surrogate)", exception);
        }
    }

    private (int Line, int Column) Place()
    {
        var start = (int)_reader.TokenStartIndex;
        var passed = _content[_seen..start];
        if (passed.LastIndexOf((byte)'\n') is var lineBreak and >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(lineBreak + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _seen = start;
        return (_line, _column);
    }
}
