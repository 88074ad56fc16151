using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Finds the C# types that are called otherwise in the same places: a component that is renamed says the same on the wire. Goes through
/// what both clients send and receive, each pair of types once.
/// </summary>
internal sealed class TypeNameComparison(LoweredContract before, LoweredContract after)
{
    private const string Prefix = "#/components/schemas/";

    private readonly OrderedDictionary<(string Old, string New), bool> _met = [];
    private readonly Queue<(JsonObject Old, JsonObject New, ElementKind Kind)> _pending = [];

    /// <summary>The pairs of names, in the order in which the operations lead to them.</summary>
    public IEnumerable<(string Old, string New)> Renamed()
    {
        Visit(before.Document["paths"], after.Document["paths"], ElementKind.Paths);
        while (_pending.TryDequeue(out var pair))
        {
            foreach (var (name, member) in pair.Old)
            {
                if (Grammar.Child(pair.Kind, name) is var (kind, shape))
                {
                    VisitHeld(member, pair.New[name], kind, shape);
                }
            }
        }

        return _met.Keys.Where(names => names.Old != names.New);
    }

    private void VisitHeld(JsonNode? old, JsonNode? @new, ElementKind kind, MemberShape shape)
    {
        switch (shape, old, @new)
        {
            case (MemberShape.Map, JsonObject map, JsonObject newMap):
                foreach (var (name, value) in map)
                {
                    Visit(value, newMap[name], kind);
                }

                break;
            case (_, JsonArray items, JsonArray newItems):
                // The alternatives and the parts of a lowered schema are in one order; parameters have a name and a place.
                var pairs = kind == ElementKind.Parameter ? items.Join(newItems, KeyOf, KeyOf, (item, newItem) => (item, newItem)) : items.Zip(newItems);
                foreach (var (item, newItem) in pairs)
                {
                    Visit(item, newItem, kind);
                }

                break;
            default:
                Visit(old, @new, kind);
                break;
        }
    }

    private void Visit(JsonNode? old, JsonNode? @new, ElementKind kind)
    {
        if (old is not JsonObject members || @new is not JsonObject newMembers)
        {
            return;
        }

        if (kind != ElementKind.Schema || NameOf(members) is not { } name || NameOf(newMembers) is not { } newName)
        {
            _pending.Enqueue((members, newMembers, kind));
        }
        else if (_met.TryAdd((name, newName), true))
        {
            _pending.Enqueue((SchemaOf(before, name), SchemaOf(after, newName), kind));
        }
    }

    private static (string?, string?) KeyOf(JsonNode? parameter) => ((parameter as JsonObject)?.Text("in"), (parameter as JsonObject)?.Text("name"));

    private static string? NameOf(JsonObject schema) => schema.Text("$ref") is { } reference && reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference[Prefix.Length..] : null;

    private static JsonObject SchemaOf(LoweredContract contract, string name) => contract.Document["components"]!["schemas"]![name]!.AsObject();
}
