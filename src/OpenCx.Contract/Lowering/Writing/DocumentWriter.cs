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
    public static JsonObject Write(JsonObject root, IReadOnlyList<string> servers, JsonObject paths, JsonObject components)
    {
        var document = new JsonObject { ["openapi"] = "3.0.3", ["info"] = Info(root.Map("info")!) };
        if (servers.Count > 0)
        {
            document["servers"] = new JsonArray([.. servers.Select(address => new JsonObject { ["url"] = address })]);
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
}
