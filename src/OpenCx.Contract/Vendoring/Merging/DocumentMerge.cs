using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>
/// Unites documents: what they say alike stands once, what only one says is added, and what they say differently is an
/// error. Title and version are the same in all; the other words of "info" are the first document's.
/// </summary>
internal sealed class DocumentMerge
{
    private readonly List<ContractDocument> _earlier = [];
    private readonly JsonObject _merged = [];
    private readonly PathTemplates _templates = new();
    private readonly OperationIds _operationIds = new();

    private DocumentMerge()
    {
    }

    /// <exception cref="ContractException">The documents contradict each other.</exception>
    public static JsonObject Merge(IReadOnlyList<ContractDocument> documents)
    {
        var merge = new DocumentMerge();
        foreach (var document in SharedSecurity.Of(documents))
        {
            merge.Add(document);
        }

        return merge._merged;
    }

    private void Add(ContractDocument document)
    {
        if (_earlier.Count > 0)
        {
            RequireSame(document, "/openapi");
            RequireSame(document, "/info/title");
            RequireSame(document, "/info/version");
            RequireSame(document, "/jsonSchemaDialect");
        }

        foreach (var (name, _) in document.Root)
        {
            var pointer = JsonPointer.Append("", name);
            switch (name)
            {
                case "info" when _earlier.Count > 0:
                    break;
                case "paths":
                    Unite(document, _merged, pointer, (paths, path) => AddPath(document, paths, path));
                    break;
                case "webhooks":
                    Unite(document, _merged, pointer, (webhooks, webhook) => AddPathItem(document, webhooks, webhook));
                    break;
                case "components":
                    Unite(document, _merged, pointer, (kinds, kind) => Unite(document, kinds, kind, (parts, part) => AddOrRequireSame(document, parts, part)));
                    break;
                case "tags":
                    AddItems(document, pointer, "name");
                    break;
                case "servers":
                    AddItems(document, pointer, "url");
                    break;
                default:
                    AddOrRequireSame(document, _merged, pointer);
                    break;
            }
        }

        _operationIds.Add(document);
        _earlier.Add(document);
    }

    /// <summary>Adds the members of an object one by one, as <paramref name="add"/> does it.</summary>
    private void Unite(ContractDocument document, JsonObject parent, string pointer, Action<JsonObject, string> add)
    {
        var name = NameOf(pointer);
        if (At(document, pointer) is not JsonObject members || parent[name] is not (null or JsonObject))
        {
            AddOrRequireSame(document, parent, pointer);
            return;
        }

        if (parent[name] is not JsonObject target)
        {
            parent[name] = target = [];
        }

        foreach (var (member, _) in members)
        {
            add(target, JsonPointer.Append(pointer, member));
        }
    }

    private void AddPath(ContractDocument document, JsonObject paths, string pointer)
    {
        if (_templates.FindOtherOrAdd(NameOf(pointer)) is { } other)
        {
            var first = JsonPointer.Append("/paths", other);
            throw new ContractException(
                document.Locate(pointer),
                $"{pointer}: the sources contradict each other: the path is {NameOf(pointer)} here, {other} in {(OriginOf(first) ?? document).Locate(first)}; a parameter of a path has one name");
        }

        AddPathItem(document, paths, pointer);
    }

    private void AddPathItem(ContractDocument document, JsonObject items, string pointer)
    {
        if (items[NameOf(pointer)] is JsonObject)
        {
            // These hold for every method of the path, so a method must not come under others than its own.
            RequireSame(document, pointer + "/$ref", pointer);
            RequireSame(document, pointer + "/parameters", pointer);
            RequireSame(document, pointer + "/servers", pointer);
        }

        Unite(document, items, pointer, (item, member) => AddOrRequireSame(document, item, member));
    }

    private void AddItems(ContractDocument document, string pointer, string key)
    {
        var name = NameOf(pointer);
        if (At(document, pointer) is not JsonArray added || _merged[name] is not (null or JsonArray))
        {
            AddOrRequireSame(document, _merged, pointer);
            return;
        }

        if (_merged[name] is not JsonArray items)
        {
            _merged[name] = items = [];
        }

        foreach (var item in added)
        {
            var origin = _earlier.Find(earlier => Find(earlier.Root[name], key, item) is not null);
            if (origin is null)
            {
                items.Add(item?.DeepClone());
            }
            else if (Find(origin.Root[name], key, item) is { } known && !JsonNode.DeepEquals(known, item))
            {
                throw MergeConflict.Between(origin, JsonPointer.Of(known), document, JsonPointer.Of(item!));
            }
        }
    }

    private static JsonNode? Find(JsonNode? items, string key, JsonNode? like) =>
        (items as JsonArray)?.FirstOrDefault(item => item is JsonObject && like is JsonObject && JsonNode.DeepEquals(item[key], like[key]));

    private void AddOrRequireSame(ContractDocument document, JsonObject target, string pointer)
    {
        var (name, value) = (NameOf(pointer), At(document, pointer));
        if (!target.TryAdd(name, value?.DeepClone()) && !JsonNode.DeepEquals(target[name], value))
        {
            throw MergeConflict.Between(OriginOf(pointer)!, pointer, document, pointer);
        }
    }

    /// <summary>Whether it is there or not, it is so in both: in the document, and where <paramref name="owner"/> came from.</summary>
    private void RequireSame(ContractDocument document, string pointer, string owner = "")
    {
        var origin = OriginOf(owner)!;
        if (JsonPointer.TryResolve(origin.Root, pointer, out var before) != JsonPointer.TryResolve(document.Root, pointer, out var now)
            || !JsonNode.DeepEquals(before, now))
        {
            throw MergeConflict.Between(origin, pointer, document, pointer);
        }
    }

    private ContractDocument? OriginOf(string pointer) => _earlier.Find(document => JsonPointer.TryResolve(document.Root, pointer, out _));

    private static JsonNode? At(ContractDocument document, string pointer) => JsonPointer.TryResolve(document.Root, pointer, out var node) ? node : null;

    private static string NameOf(string pointer) => JsonPointer.Split(pointer)![^1];
}
