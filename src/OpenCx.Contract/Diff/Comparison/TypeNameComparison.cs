using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Finds the C# types that are called otherwise in the same places: a component that is renamed says the same on the wire. Goes through
/// what both clients send and receive, each pair of types once.
/// </summary>
internal sealed class TypeNameComparison(LoweredContract before, LoweredContract after)
{
    private const string Prefix = "#/components/schemas/";

    private readonly OrderedDictionary<(string Old, string New), bool> _met = [];
    private readonly Queue<(JsonNode Old, JsonNode New)> _pending = [];

    /// <summary>The pairs of names, in the order in which the operations lead to them.</summary>
    public IEnumerable<(string Old, string New)> Renamed()
    {
        Visit(before.Document["paths"], after.Document["paths"]);
        while (_pending.TryDequeue(out var pair))
        {
            VisitInside(pair.Old, pair.New);
        }

        return _met.Keys.Where(names => names.Old != names.New);
    }

    private void Visit(JsonNode? old, JsonNode? @new)
    {
        if (old is null || @new is null)
        {
            return;
        }

        if (NameOf(old) is not { } name || NameOf(@new) is not { } newName)
        {
            _pending.Enqueue((old, @new));
        }
        else if (_met.TryAdd((name, newName), true))
        {
            _pending.Enqueue((SchemaOf(before, name), SchemaOf(after, newName)));
        }
    }

    private void VisitInside(JsonNode old, JsonNode @new)
    {
        if (old is JsonObject members && @new is JsonObject newMembers)
        {
            foreach (var (name, member) in members)
            {
                Visit(member, newMembers[name]);
            }
        }
        else if (old is JsonArray items && @new is JsonArray newItems)
        {
            foreach (var (item, newItem) in items.Join(newItems, KeyOf, KeyOf, (item, newItem) => (item, newItem)))
            {
                Visit(item, newItem);
            }
        }
    }

    /// <summary>Parameters are the same where name and place are, whatever their order; other lists hold at most one type.</summary>
    private static string KeyOf(JsonNode? item) => item is JsonObject part && part.Text("in") is { } place ? $"{place} {part.Text("name")}" : "";

    private static string? NameOf(JsonNode schema) => (schema as JsonObject)?.Text("$ref") is { } reference && reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference[Prefix.Length..] : null;

    private static JsonNode SchemaOf(LoweredContract contract, string name) => contract.Document["components"]!["schemas"]![name]!;
}
