using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Operations;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Writing;

/// <summary>Writes the security schemes that 3.0 knows, and the requirements that name them.</summary>
internal static class SecurityWriter
{
    private static readonly string[] KnownTypes = ["apiKey", "http", "oauth2", "openIdConnect"];

    private static readonly string[] TextsOfScheme = ["type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"];

    private static readonly string[] Flows = ["implicit", "password", "clientCredentials", "authorizationCode"];

    private static readonly string[] TextsOfFlow = ["authorizationUrl", "tokenUrl", "refreshUrl"];

    public static JsonObject Schemes(JsonObject root, PartResolver parts)
    {
        var lowered = new JsonObject();
        foreach (var (name, node) in root.Map("components")?.Map("securitySchemes") ?? [])
        {
            if (parts.Follow(node) is { } scheme && KnownTypes.Contains(scheme.Text("type")))
            {
                lowered[name] = Scheme(scheme);
            }
        }

        return lowered;
    }

    public static JsonArray? Requirements(JsonObject holder, JsonObject schemes) =>
        holder.List("security") is { } requirements
            ? new JsonArray([.. requirements.OfType<JsonObject>().Where(requirement => requirement.All(entry => schemes.ContainsKey(entry.Key))).Select(Requirement)])
            : null;

    private static JsonObject Requirement(JsonObject requirement) =>
        new(requirement.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)new JsonArray([.. (entry.Value as JsonArray).Texts()]))));

    private static JsonObject Scheme(JsonObject scheme)
    {
        var lowered = Texts(scheme, TextsOfScheme);
        if (scheme.Map("flows") is { } flows)
        {
            lowered["flows"] = new JsonObject(Flows.Where(flow => flows.Map(flow) is not null).Select(flow => KeyValuePair.Create(flow, (JsonNode?)Flow(flows.Map(flow)!))));
        }

        return lowered;
    }

    private static JsonObject Flow(JsonObject flow)
    {
        var lowered = Texts(flow, TextsOfFlow);
        lowered["scopes"] = Texts(flow.Map("scopes") ?? [], [.. (flow.Map("scopes") ?? []).Select(scope => scope.Key)]);
        return lowered;
    }

    private static JsonObject Texts(JsonObject from, string[] members) =>
        new(members.Where(member => from.Text(member) is not null).Select(member => KeyValuePair.Create(member, (JsonNode?)from.Text(member))));
}
