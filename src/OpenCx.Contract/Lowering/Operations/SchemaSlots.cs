using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>The places that wait for a schema until all types have their names.</summary>
internal sealed class SchemaSlots
{
    private readonly List<(JsonObject Holder, SchemaUse Use)> _slots = [];

    public IEnumerable<SchemaUse> Uses => _slots.Select(slot => slot.Use);

    public void Add(JsonObject holder, SchemaUse use)
    {
        holder["schema"] = new JsonObject();
        _slots.Add((holder, use));
    }

    public void Fill(Func<SchemaUse, JsonObject> write)
    {
        foreach (var (holder, use) in _slots)
        {
            holder["schema"] = write(use);
        }
    }
}
