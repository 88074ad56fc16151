using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Schemas that are as good as <c>true</c> or <c>false</c>.</summary>
internal static class BooleanSchema
{
    /// <summary>Whether it allows every value or none; null where that takes more than a look.</summary>
    public static bool? Of(SpecNode node) => node.Value switch
    {
        null or JsonObject { Count: 0 } => true,
        JsonObject { Count: 1 } when node["not"] is { Exists: true } excluded => !Of(excluded),
        var value => value.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
    };
}
