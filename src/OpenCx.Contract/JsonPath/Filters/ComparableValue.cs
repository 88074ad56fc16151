using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>A JSON value or Nothing (ValueType). JSON null is a value; Nothing is what a query finds where nothing is.</summary>
internal readonly record struct ComparableValue
{
    private ComparableValue(JsonNode? node)
    {
        Exists = true;
        Node = node;
    }

    public static ComparableValue Nothing => default;

    public bool Exists { get; }

    public JsonNode? Node { get; }

    /// <summary>The text of a JSON string; null for everything else.</summary>
    public string? Text => Node?.GetValueKind() == JsonValueKind.String ? Node.GetValue<string>() : null;

    public static ComparableValue Of(JsonNode? node) => new(node);

    public static ComparableValue Of(int number) => new(JsonValue.Create(number));

    /// <summary>The value of the only node; Nothing where there is none or more than one.</summary>
    public static ComparableValue OfOnly(IReadOnlyList<LocatedNode> nodes) => nodes is [var node] ? Of(node.Value) : Nothing;
}
