using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading;

/// <summary>
/// What the references of a document lead to: JSON pointers from the document's root or from a schema with its own
/// <c>$id</c>, and the names that <c>$id</c> and <c>$anchor</c> give.
/// </summary>
public sealed class References
{
    private static readonly Uri DocumentBase = new("document:///");

    private readonly JsonObject _root;
    private readonly string _fileName;
    private readonly Dictionary<JsonNode, Uri> _bases = [];
    private readonly Dictionary<Uri, JsonNode> _resources = [];
    private readonly Dictionary<(Uri Base, string Anchor), JsonNode> _anchors = [];
    private readonly Dictionary<string, JsonNode?> _dynamicAnchors = [];

    internal References(JsonObject root, string name)
    {
        _root = root;
        _fileName = Path.GetFileName(name);
        foreach (var element in new Element(root, ElementKind.Document).Walk())
        {
            if (element is { Kind: ElementKind.Schema, Node: JsonObject schema })
            {
                Register(schema);
            }
        }
    }

    /// <summary>Whether <paramref name="reference"/>, standing in <paramref name="from"/>, leads to another document.</summary>
    public bool IsExternal(string reference, JsonNode from) => ResourceOf(reference, from) is null;

    /// <summary>The node that <paramref name="reference"/>, standing in <paramref name="from"/>, leads to; null when it leads nowhere in this document.</summary>
    public JsonNode? Resolve(string reference, JsonNode from)
    {
        if (ResourceOf(reference, from) is not { } resource)
        {
            return null;
        }

        var fragment = Uri.UnescapeDataString(FragmentOf(reference));
        if (fragment.Length == 0 || fragment[0] == '/')
        {
            return JsonPointer.TryResolve(resource, fragment, out var target) || JsonPointer.TryResolve(_root, fragment, out target)
                ? target
                : ResolveInside(fragment, from);
        }

        return _anchors.GetValueOrDefault((BaseOf(resource), fragment)) ?? _anchors.GetValueOrDefault((DocumentBase, fragment));
    }

    /// <summary>
    /// The node that a <c>$dynamicRef</c> leads to. Where several schemas have a <c>$dynamicAnchor</c> of that name, it depends on
    /// the way there, and null is all that can be said.
    /// </summary>
    internal JsonNode? ResolveDynamic(string reference, JsonNode from) =>
        _dynamicAnchors.TryGetValue(Uri.UnescapeDataString(FragmentOf(reference)), out var sole) ? sole : Resolve(reference, from);

    /// <summary>
    /// Schemas that a generator wrote as documents of their own refer to their <c>$defs</c> as if they still were; the
    /// nearest schema around the reference that has such a definition is meant.
    /// </summary>
    private static JsonNode? ResolveInside(string fragment, JsonNode from)
    {
        if (!fragment.StartsWith("/$defs/", StringComparison.Ordinal) && !fragment.StartsWith("/definitions/", StringComparison.Ordinal))
        {
            return null;
        }

        for (var around = from; around is not null; around = around.Parent)
        {
            if (JsonPointer.TryResolve(around, fragment, out var target))
            {
                return target;
            }
        }

        return null;
    }

    private JsonNode? ResourceOf(string reference, JsonNode from)
    {
        var address = reference.Split('#', 2)[0];
        if (address.Length == 0)
        {
            return _resources.GetValueOrDefault(BaseOf(from), _root);
        }

        return Uri.TryCreate(BaseOf(from), address, out var absolute) && _resources.TryGetValue(absolute, out var resource) ? resource
            : address == _fileName || address == "./" + _fileName ? _root
            : null;
    }

    private void Register(JsonObject schema)
    {
        var parentBase = BaseOf(schema);
        var ownBase = parentBase;
        if (TextOf(schema, "$id") is { Length: > 0 } id && id[0] != '#' && Uri.TryCreate(parentBase, id.TrimEnd('#'), out var absolute))
        {
            ownBase = _bases[schema] = absolute;
            _resources.TryAdd(absolute, schema);
        }

        foreach (var keyword in (ReadOnlySpan<string>)["$anchor", "$dynamicAnchor"])
        {
            if (TextOf(schema, keyword) is { } anchor)
            {
                _anchors.TryAdd((ownBase, anchor), schema);
            }
        }

        if (TextOf(schema, "$dynamicAnchor") is { } name)
        {
            _dynamicAnchors[name] = _dynamicAnchors.ContainsKey(name) ? null : schema;
        }
    }

    private Uri BaseOf(JsonNode? node)
    {
        for (; node is not null && _bases.Count > 0; node = node.Parent)
        {
            if (_bases.TryGetValue(node, out var found))
            {
                return found;
            }
        }

        return DocumentBase;
    }

    private static string FragmentOf(string reference) => reference.Split('#', 2) is [_, var fragment] ? fragment : "";

    private static string? TextOf(JsonObject schema, string keyword) =>
        schema.TryGetPropertyValue(keyword, out var node) && node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
