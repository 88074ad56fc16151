using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Reads which JSON types a schema object allows.</summary>
internal static class SchemaTypes
{
    public static JsonTypes Read(SpecNode node)
    {
        var types = JsonTypes.None;
        foreach (var name in Names(node["type"]))
        {
            types |= JsonTypesExtensions.Named(name) ?? JsonTypes.None;
        }

        return types == JsonTypes.None ? Implied(node)
            : node.IsTrue("nullable") ? types | JsonTypes.Null
            : ExcludesNull(node) ? types.WithoutNull()
            : types;
    }

    /// <summary>Since 3.1 null is a value like others: a list without it excludes it, whatever the types say.</summary>
    private static bool ExcludesNull(SpecNode node) =>
        node.Document.Version.Minor > 0
        && (node["enum"].Value is JsonArray { Count: > 0 } values ? !values.Contains(null) : node["const"].Exists);

    /// <summary>A type that JSON does not have, such as <c>file</c>.</summary>
    public static string? Unknown(SpecNode type) =>
        Names(type).FirstOrDefault(name => JsonTypesExtensions.Named(name) is null) is { } unknown ? "type " + unknown : null;

    /// <summary>Without <c>type</c>, values tell it, and so do keywords that only make sense for objects or arrays.</summary>
    private static JsonTypes Implied(SpecNode node)
    {
        if (node.Has("const"))
        {
            return JsonTypesExtensions.TypeOf(node["const"].Value);
        }

        if (node["enum"].Value is JsonArray { Count: > 0 } values)
        {
            var types = JsonTypes.None;
            foreach (var value in values)
            {
                types |= JsonTypesExtensions.TypeOf(value);
            }

            return types;
        }

        return node["properties"].Object is { Count: > 0 } || node.Has("additionalProperties") && node["additionalProperties"].Object is not { Count: 0 } ? JsonTypes.Object
            : node.Has("items") || node.Has("prefixItems") ? JsonTypes.Array
            : JsonTypes.Any;
    }

    private static IEnumerable<string> Names(SpecNode type) =>
        type.AsText is { } name ? [name] : type.Items().Select(item => item.AsText).OfType<string>();
}
