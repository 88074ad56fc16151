using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>The places that wait for a schema until all types have their names.</summary>
internal sealed class SchemaSlots
{
    private readonly List<(JsonObject Holder, SchemaUse Use, JsonNode Place)> _slots = [];

    public IEnumerable<SchemaUse> Uses => _slots.Select(slot => slot.Use);

    /// <param name="holder">What gets the schema.</param>
    /// <param name="use">What it says.</param>
    /// <param name="place">Where the contract says so.</param>
    public void Add(JsonObject holder, SchemaUse use, JsonNode place)
    {
        holder["schema"] = new JsonObject();
        _slots.Add((holder, use, place));
    }

    public void Fill(Func<SchemaUse, JsonNode, JsonObject> write)
    {
        foreach (var (holder, use, place) in _slots)
        {
            holder["schema"] = write(use, place);
        }
    }
}
