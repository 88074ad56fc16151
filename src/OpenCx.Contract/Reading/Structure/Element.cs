using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading.Structure;

/// <summary>A node of the document together with what it is there.</summary>
public sealed record Element(JsonNode Node, ElementKind Kind)
{
    /// <summary>The target of the reference that this element is, or null when it stands for itself.</summary>
    public string? Reference =>
        Node is JsonObject members
        && Grammar.MayBeReference(Kind)
        && members.TryGetPropertyValue("$ref", out var target)
        && target is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The elements directly inside this one, in the document's order.</summary>
    public IEnumerable<Element> Children()
    {
        if (Node is not JsonObject members)
        {
            yield break;
        }

        foreach (var (name, value) in members)
        {
            if (value is not null && Grammar.Child(Kind, name) is var (kind, shape))
            {
                foreach (var child in Held(value, kind, shape))
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>This element and all below it, each before what it holds.</summary>
    public IEnumerable<Element> Walk()
    {
        var pending = new Stack<Element>([this]);
        while (pending.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children().Reverse())
            {
                pending.Push(child);
            }
        }
    }

    private static IEnumerable<Element> Held(JsonNode value, ElementKind kind, MemberShape shape) => (shape, value) switch
    {
        (MemberShape.Map, JsonObject map) => map.Where(entry => entry.Value is not null).Select(entry => new Element(entry.Value!, kind)),
        (MemberShape.List or MemberShape.OneOrList, JsonArray items) => items.OfType<JsonNode>().Select(item => new Element(item, kind)),
        (MemberShape.One or MemberShape.OneOrList, _) => [new Element(value, kind)],
        _ => [],
    };
}
