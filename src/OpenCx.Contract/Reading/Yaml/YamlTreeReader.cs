using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>Builds the tree of a YAML document from the parser's events, as the core schema means them.</summary>
internal sealed class YamlTreeReader
{
    private const int MaxRepairs = 16;

    private readonly SourceMap _map;
    private readonly NodeCounter _counter;
    private readonly AnchorTable _anchors;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTreeReader(string text, SourceMap map)
    {
        _map = map;
        _counter = new NodeCounter(map);
        _anchors = new AnchorTable(map, _counter);
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    public static JsonNode? Read(string text, SourceMap map)
    {
        for (var repairs = 0; ; repairs++)
        {
            var reader = new YamlTreeReader(text, map);
            try
            {
                return reader.ReadDocument();
            }
            catch (YamlException exception) when (repairs < MaxRepairs && BlankBlockLines.TryEmpty(exception, ref text))
            {
                map.Clear();
            }
            catch (YamlException exception)
            {
                throw map.Fault(PlaceOf(exception.End), $"is not YAML: {exception.Message}", exception);
            }
            catch (InvalidOperationException exception)
            {
                throw map.Fault(PlaceOf(reader._scanner.CurrentPosition), $"is not YAML: {exception.Message}", exception);
            }
        }
    }

    private JsonNode? ReadDocument()
    {
        Take<StreamStart>();
        if (Current is StreamEnd)
        {
            throw _map.Fault((1, 1), "the file is empty");
        }

        Take<DocumentStart>();
        _map.Start = PlaceOf(Current.Start);
        var root = ReadNode(1);
        Take<DocumentEnd>();
        return Current is StreamEnd
            ? root
            : throw _map.Fault(PlaceOf(Current.Start), "a second document begins here; a file holds one");
    }

    private JsonNode? ReadNode(int depth)
    {
        var place = PlaceOf(Current.Start);
        _counter.Enter(depth, place);
        switch (Current)
        {
            case AnchorAlias alias:
                Advance();
                return _anchors.Copy(alias.Value.Value, depth, place);
            case Scalar scalar:
                Advance();
                return _anchors.Define(scalar.Anchor, YamlScalar.Read(scalar, _map));
            case MappingStart start:
                Advance();
                _anchors.Open(start.Anchor);
                return _anchors.Define(start.Anchor, ReadMapping(start, depth));
            case SequenceStart start:
                Advance();
                _anchors.Open(start.Anchor);
                return _anchors.Define(start.Anchor, ReadSequence(start, depth));
            default:
                throw _map.Fault(place, "a value is expected here");
        }
    }

    private JsonObject ReadMapping(MappingStart start, int depth)
    {
        RefuseOtherTag(start.Tag, "tag:yaml.org,2002:map", start.Start);
        var mapping = new MappingBuilder(_map, _anchors, depth);
        while (Current is not MappingEnd)
        {
            var place = PlaceOf(Current.Start);
            var isMerge = Current is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            var name = ReadKey(depth + 1, place);
            if (isMerge)
            {
                mapping.Merge(ReadNode(depth + 1), place);
            }
            else
            {
                mapping.Add(name, ReadNode(depth + 1), place);
            }
        }

        Advance();
        return mapping.Build();
    }

    private JsonArray ReadSequence(SequenceStart start, int depth)
    {
        RefuseOtherTag(start.Tag, "tag:yaml.org,2002:seq", start.Start);
        var items = new JsonArray();
        var places = new List<(int, int)>();
        while (Current is not SequenceEnd)
        {
            places.Add(PlaceOf(Current.Start));
            items.Add(ReadNode(depth + 1));
        }

        Advance();
        _map.SetChildren(items, [.. places]);
        return items;
    }

    /// <summary>Keys are names, spelt as they stand: <c>200</c> and <c>null</c> are strings here.</summary>
    private string ReadKey(int depth, (int Line, int Column) place)
    {
        switch (Current)
        {
            case Scalar scalar:
                Advance();
                _anchors.Define(scalar.Anchor, JsonValue.Create(scalar.Value));
                return scalar.Value;
            case AnchorAlias alias:
                Advance();
                return _anchors.Copy(alias.Value.Value, depth, place) is JsonValue value
                    ? _map.SpellingOf(value)
                    : throw _map.Fault(place, $"the alias *{alias.Value} is no scalar, so it cannot be a key");
            default:
                throw _map.Fault(place, "a mapping or a sequence cannot be a key");
        }
    }

    private void RefuseOtherTag(TagName tag, string expected, Mark mark)
    {
        if (!tag.IsEmpty && !tag.IsNonSpecific && tag.Value != expected)
        {
            throw _map.Fault(PlaceOf(mark), $"the tag {tag} has no meaning here");
        }
    }

    private ParsingEvent Current => _parser.Current ?? (_parser.MoveNext() ? _parser.Current! : throw new YamlException("the text ends early"));

    private void Advance() => _parser.MoveNext();

    private void Take<TEvent>()
        where TEvent : ParsingEvent
    {
        if (Current is not TEvent)
        {
            throw _map.Fault(PlaceOf(Current.Start), "is not YAML");
        }

        Advance();
    }

    private static (int Line, int Column) PlaceOf(Mark mark) => ((int)mark.Line, (int)mark.Column);
}
