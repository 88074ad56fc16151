using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Writing;

/// <summary>
/// Writes the lowered document. It is built from nothing, so that it contains only what NSwag is known to understand;
/// <c>openapi</c> comes first, where NSwag looks for the version.
/// </summary>
internal static class DocumentWriter
{
    public static JsonObject Write(JsonObject root, JsonObject paths, JsonObject components)
    {
        var document = new JsonObject { ["openapi"] = "3.0.3", ["info"] = Info(root.Map("info")!) };
        if (Servers(root) is { Count: > 0 } servers)
        {
            document["servers"] = servers;
        }

        if (SecurityWriter.Requirements(root, components.Map("securitySchemes") ?? []) is { } security)
        {
            document["security"] = security;
        }

        document["paths"] = paths;
        document["components"] = components;
        return document;
    }

    private static JsonObject Info(JsonObject info)
    {
        var lowered = new JsonObject { ["title"] = Prose.Clean(info.Text("title")) ?? "API", ["version"] = info.Text("version") ?? "" };
        if (Prose.Clean(info.Text("description")) is { } description)
        {
            lowered["description"] = description;
        }

        return lowered;
    }

    private static JsonArray Servers(JsonObject root) =>
        new([.. (root.List("servers") ?? []).OfType<JsonObject>().Where(server => server.Text("url") is not null).Select(server => new JsonObject { ["url"] = Address(server) })]);

    /// <summary>The address with its variables at their defaults.</summary>
    private static string Address(JsonObject server) =>
        (server.Map("variables") ?? []).Aggregate(server.Text("url")!, (url, variable) =>
            url.Replace($"{{{variable.Key}}}", (variable.Value as JsonObject)?.Text("default") ?? "", StringComparison.Ordinal));
}
