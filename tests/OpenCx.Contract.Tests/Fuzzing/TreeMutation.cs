using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Changes a document without knowing what any of it means.</summary>
internal sealed class TreeMutation(Random random)
{
    private static readonly string[] OddScalars =
    [
        "null", "true", "0", "-1", "1e400", "-1e-400", "123456789012345678901234567890", "0.1", "\"\"", "\" \"", "\"$ref\"", "\"#\"", "\"#/\"", "\"#/paths\"", "\"#/components/schemas\"",
        "\"other.yaml#/a\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"string\"", "\"object\"", "\"null\"", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "{\"$ref\":\"#\"}", "{\"$ref\":1}", "{\"type\":[]}", "{\"not\":{}}",
    ];

    private static readonly string[] OddKeys =
        ["$ref", "", " ", "type", "enum", "const", "allOf", "oneOf", "properties", "items", "required", "nullable", "default", "discriminator", "__proto__", "x-opencx-name", "x-enum-varnames", "x-", "200", "get", "parameters", "schema", "$id", "$defs", "$anchor", "$dynamicRef", "😀"];

    public void Mutate(JsonNode root)
    {
        var nodes = Below(root).ToList();
        if (nodes.Count < 2)
        {
            return;
        }

        var (target, other) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
        switch (random.Next(9))
        {
            case 0:
                Remove(target);
                break;
            case 1:
                target.ReplaceWith(other.DeepClone());
                break;
            case 2:
                target.ReplaceWith(JsonNode.Parse(OddScalars[random.Next(OddScalars.Length)]));
                break;
            case 3:
                Insert(target, JsonNode.Parse(OddScalars[random.Next(OddScalars.Length)]));
                break;
            case 4:
                Insert(target, other.DeepClone());
                break;
            case 5:
                Rename(target);
                break;
            case 6 when !IsInside(target, other) && !IsInside(other, target):
                Swap(target, other);
                break;
            case 7:
                Wrap(target);
                break;
            case 8:
                Refer(nodes);
                break;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        _ => [],
    };

    private static bool IsInside(JsonNode inner, JsonNode outer)
    {
        for (JsonNode? node = inner; node is not null; node = node.Parent)
        {
            if (node == outer)
            {
                return true;
            }
        }

        return false;
    }

    private static void Remove(JsonNode target)
    {
        if (target.Parent is JsonObject members)
        {
            members.Remove(target.GetPropertyName());
        }
        else
        {
            target.Parent!.AsArray().Remove(target);
        }
    }

    private void Insert(JsonNode target, JsonNode? value)
    {
        if (target is JsonObject members)
        {
            members[OddKeys[random.Next(OddKeys.Length)]] = value;
        }
        else if (target is JsonArray items)
        {
            items.Insert(random.Next(items.Count + 1), value);
        }
    }

    private void Rename(JsonNode target)
    {
        if (target.Parent is JsonObject members)
        {
            members.Remove(target.GetPropertyName());
            members[OddKeys[random.Next(OddKeys.Length)]] = target;
        }
    }

    private static void Swap(JsonNode target, JsonNode other)
    {
        var (copy, otherCopy) = (target.DeepClone(), other.DeepClone());
        target.ReplaceWith(otherCopy);
        other.ReplaceWith(copy);
    }

    private void Wrap(JsonNode target)
    {
        var copy = target.DeepClone();
        target.ReplaceWith<JsonNode>(random.Next(2) == 0 ? new JsonArray(copy) : new JsonObject { [OddKeys[random.Next(OddKeys.Length)]] = copy });
    }

    /// <summary>Lets a reference lead to some other place of the document, itself and its own ancestors among them.</summary>
    private void Refer(List<JsonNode> nodes)
    {
        var references = nodes.Where(node => node.Parent is JsonObject && node is JsonValue && node.GetPropertyName() == "$ref").ToList();
        if (references.Count > 0)
        {
            references[random.Next(references.Count)].ReplaceWith(JsonValue.Create(PointerTo(nodes[random.Next(nodes.Count)])));
        }
    }

    private static string PointerTo(JsonNode node)
    {
        var steps = new Stack<string>();
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            steps.Push(parent is JsonObject ? Uri.EscapeDataString(at.GetPropertyName().Replace("~", "~0").Replace("/", "~1")) : at.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return "#/" + string.Join('/', steps);
    }
}
