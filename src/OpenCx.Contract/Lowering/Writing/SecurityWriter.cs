using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Writing;

/// <summary>Writes the security schemes that 3.0 knows, and the requirements that name them.</summary>
internal static class SecurityWriter
{
    private static readonly string[] KnownTypes = ["apiKey", "http", "oauth2", "openIdConnect"];

    private static readonly string[] KnownMembers = ["type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl", "flows"];

    public static JsonObject Schemes(JsonObject root, PartResolver parts)
    {
        var lowered = new JsonObject();
        foreach (var (name, node) in root.Map("components")?.Map("securitySchemes") ?? [])
        {
            if (parts.Follow(node) is { } scheme && KnownTypes.Contains(scheme.Text("type")))
            {
                lowered[name] = new JsonObject(scheme.Where(member => KnownMembers.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            }
        }

        return lowered;
    }

    public static JsonArray? Requirements(JsonObject holder, JsonObject schemes) =>
        holder.List("security") is { } requirements
            ? new JsonArray([.. requirements.OfType<JsonObject>().Where(requirement => requirement.All(entry => schemes.ContainsKey(entry.Key) && entry.Value is JsonArray)).Select(requirement => requirement.DeepClone())])
            : null;
}
