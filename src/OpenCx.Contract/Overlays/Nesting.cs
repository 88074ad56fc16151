using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Overlays;

/// <summary>How deep a tree may be nested before cloning or merging it could exhaust the stack.</summary>
internal static class Nesting
{
    public const int Limit = ReadingLimits.Depth;

    public static bool IsWithinLimit(JsonNode? root)
    {
        var pending = new Stack<(JsonNode? Node, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var visited))
        {
            if (visited.Depth > Limit)
            {
                return false;
            }

            IEnumerable<JsonNode?> children = visited.Node switch
            {
                JsonObject members => members.Select(member => member.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (var child in children)
            {
                pending.Push((child, visited.Depth + 1));
            }
        }

        return true;
    }
}
