using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath.Segments;
using OpenCx.Contract.JsonPath.Syntax;

namespace OpenCx.Contract.JsonPath;

/// <summary>A JSONPath query as RFC 9535 defines it: parsed and type-checked once, evaluated as often as wanted.</summary>
public sealed class JsonPathQuery
{
    private readonly string _expression;
    private readonly SegmentChain _segments;

    private JsonPathQuery(string expression, SegmentChain segments)
    {
        _expression = expression;
        _segments = segments;
    }

    /// <summary>Parses an expression such as <c>$.paths[?@.deprecated == true]</c>.</summary>
    /// <exception cref="JsonPathException">The expression is not well-formed or not well-typed.</exception>
    public static JsonPathQuery Parse(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new JsonPathQuery(expression, SegmentParser.ParseQuery(new TextCursor(expression)));
    }

    /// <summary>The nodes the query selects, in the order RFC 9535 gives them; one that is selected twice is listed twice.</summary>
    /// <exception cref="JsonPathException">A regular expression in a filter is too large to be tried.</exception>
    public IReadOnlyList<LocatedNode> Select(JsonNode? document)
    {
        var root = LocatedNode.Root(document);
        return _segments.Select(root, root);
    }

    /// <summary>The expression as it was given.</summary>
    public override string ToString() => _expression;
}
