using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>
/// A base often lists the schemas that are derived from it, each of which is made of the base in turn: the way in which
/// generators write inheritance.
/// </summary>
internal sealed class DerivedSchemas(ContractDocument contract)
{
    /// <summary>More parts than the alternatives of a base have.</summary>
    private const int MostParts = 1024;

    /// <summary>Whether an alternative of <paramref name="schema"/> is one of <paramref name="sought"/>, or is made of it.</summary>
    public bool Are(HashSet<JsonNode> sought, JsonObject schema) => Reach(sought, schema, part => []);

    /// <summary>The same, or an alternative of an alternative is.</summary>
    public bool LeadTo(HashSet<JsonNode> sought, JsonObject schema) => Reach(sought, schema, UnionReader.AlternativesOf);

    private bool Reach(HashSet<JsonNode> sought, JsonObject schema, Func<JsonObject, IEnumerable<JsonObject>> others)
    {
        var seen = new HashSet<JsonNode> { schema };
        var pending = new Queue<JsonObject>(UnionReader.AlternativesOf(schema));
        while (seen.Count < MostParts && pending.TryDequeue(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            if (sought.Contains(part))
            {
                return true;
            }

            foreach (var inner in others(part).Concat(part.List("allOf")?.OfType<JsonObject>() ?? []))
            {
                pending.Enqueue(inner);
            }

            if (part.Text("$ref") is { } reference && contract.References.Resolve(reference, part) is JsonObject target)
            {
                pending.Enqueue(target);
            }
        }

        return false;
    }
}
