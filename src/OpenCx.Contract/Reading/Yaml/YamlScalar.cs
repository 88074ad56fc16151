using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>What a scalar means: its tag decides, and where it has none, its style and its text.</summary>
internal static class YamlScalar
{
    private const string Prefix = "tag:yaml.org,2002:";

    public static JsonNode? Read(Scalar scalar, SourceMap map)
    {
        RefuseHalfCharacters(scalar, map);
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? Plain(scalar, map) : JsonValue.Create(scalar.Value);
        }

        if (scalar.Tag.IsNonSpecific)
        {
            return JsonValue.Create(scalar.Value);
        }

        return scalar.Tag.Value switch
        {
            Prefix + "str" or Prefix + "binary" or Prefix + "timestamp" => JsonValue.Create(scalar.Value),
            Prefix + "null" when CoreSchema.IsNull(scalar.Value) => null,
            Prefix + "bool" when CoreSchema.Boolean(scalar.Value) is { } value => Spelt(JsonValue.Create(value), scalar, map),
            Prefix + "int" or Prefix + "float" when CoreSchema.Number(scalar.Value) is { } number => Spelt(number, scalar, map),
            _ => throw Fault(scalar, map, $"\"{scalar.Value}\" cannot be read with the tag {scalar.Tag}"),
        };
    }

    private static JsonNode? Plain(Scalar scalar, SourceMap map)
    {
        var text = scalar.Value;
        if (CoreSchema.IsNull(text))
        {
            return null;
        }

        if (CoreSchema.Boolean(text) is { } boolean)
        {
            return Spelt(JsonValue.Create(boolean), scalar, map);
        }

        if (CoreSchema.IsBeyondJson(text))
        {
            throw Fault(scalar, map, $"{text} is a number that JSON does not have; put it in quotes if it is meant as text");
        }

        return CoreSchema.Number(text) is { } number ? Spelt(number, scalar, map) : JsonValue.Create(text);
    }

    private static JsonNode Spelt(JsonNode node, Scalar scalar, SourceMap map)
    {
        if (node.ToJsonString() != scalar.Value)
        {
            map.SetSpelling(node, scalar.Value);
        }

        return node;
    }

    private static void RefuseHalfCharacters(Scalar scalar, SourceMap map)
    {
        if (scalar.Value.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0 && !IsWellFormed(scalar.Value))
        {
            throw Fault(scalar, map, "the string holds half a character (an unpaired surrogate)");
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static ContractException Fault(Scalar scalar, SourceMap map, string message) =>
        map.Fault(((int)scalar.Start.Line, (int)scalar.Start.Column), message);
}
