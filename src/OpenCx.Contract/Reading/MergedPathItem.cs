using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading;

/// <summary>
/// A path item with the fields of those it refers to. Its <c>$ref</c> is a field among others, so that what stands beside it
/// holds as well; of a field that stands in several, which the specification leaves open, the nearest holds.
/// </summary>
internal sealed class MergedPathItem
{
    private const int LongestChain = 100;

    private readonly List<JsonObject> _parts = [];

    public MergedPathItem(JsonObject own, References references)
    {
        for (var part = own; part is not null && _parts.Count < LongestChain && !_parts.Contains(part);)
        {
            _parts.Add(part);
            var reference = new Element(part, ElementKind.PathItem).Reference;
            var target = reference is null ? null : references.Resolve(reference, part) as JsonObject;
            Outside = reference is not null && target is null ? part : null;
            part = target;
        }
    }

    /// <summary>What refers to a path item that is not in this document, and whose fields cannot be told; null where nothing does.</summary>
    public JsonObject? Outside { get; }

    /// <summary>Every field of the specification's that says something, once, its own before those of others.</summary>
    public IEnumerable<PathItemField> Fields => All.DistinctBy(member => member.Name);

    /// <summary>The fields that another, nearer one stands for.</summary>
    public IEnumerable<PathItemField> Overridden => All.Where(member => HolderOf(member.Name)[member.Name] != member.Value);

    private IEnumerable<PathItemField> All => _parts
        .SelectMany(part => part)
        .Where(member => member.Value is not null && member.Key != "$ref" && !member.Key.StartsWith("x-", StringComparison.Ordinal))
        .Select(member => new PathItemField(member.Key, member.Value!));

    /// <summary>The object in which a field stands; the path item's own where none has it.</summary>
    public JsonObject HolderOf(string field) => _parts.Find(part => part[field] is not null) ?? _parts[0];
}
