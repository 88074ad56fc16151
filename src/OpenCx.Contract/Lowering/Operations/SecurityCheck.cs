using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Finds the operations that ask for another proof than the client has: it sends its key as a bearer token, whatever the contract says.</summary>
internal sealed class SecurityCheck(JsonObject root, PartResolver parts, LoweringNotes notes)
{
    /// <summary>Notes it where a bearer token alone opens none of the ways in.</summary>
    public void Check(JsonObject operation)
    {
        if ((operation.List("security") ?? root.List("security")) is { Count: > 0 } requirements && !requirements.OfType<JsonObject>().Any(TakesBearerToken))
        {
            notes.Add(requirements, "the client sends its key as a bearer token (RFC 6750) and nothing else, which this does not take");
        }
    }

    /// <summary>All schemes of a requirement have to be met. One that is declared nowhere asks for nothing.</summary>
    private bool TakesBearerToken(JsonObject requirement) => requirement.All(entry =>
        parts.Follow(root.Map("components")?.Map("securitySchemes")?[entry.Key]) is not { } scheme
        || scheme.Text("type") switch
        {
            "http" => string.Equals(scheme.Text("scheme"), "bearer", StringComparison.OrdinalIgnoreCase),
            "oauth2" or "openIdConnect" => true,

            // The header that carries the token, described by somebody who left out the word before it.
            "apiKey" => scheme.Text("in") == "header" && string.Equals(scheme.Text("name"), "Authorization", StringComparison.OrdinalIgnoreCase),
            _ => false,
        });
}
