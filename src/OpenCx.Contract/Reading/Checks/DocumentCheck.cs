using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenCx.Contract.Reading.Checks;

/// <summary>Whether a tree is an OpenAPI document of a version we read, with the parts every one has.</summary>
internal static partial class DocumentCheck
{
    private const string Accepted = "OpenAPI 3.0, 3.1 or 3.2";
    private const int MaxLength = 60;

    public static JsonObject RequireOpenApi(JsonNode? root, ContractDocument document)
    {
        if (root is not JsonObject members)
        {
            throw document.Fault("", $"is no OpenAPI document: an object with \"openapi\" is expected, {Describe(root)} stands here");
        }

        if (members.TryGetPropertyValue("swagger", out var swagger))
        {
            throw document.Fault("/swagger", $"Swagger {swagger} is not read: {Accepted} is expected (convert the document first)");
        }

        return members.ContainsKey("openapi")
            ? members
            : throw document.Fault("", $"is no OpenAPI document: \"openapi\" is missing ({Accepted} is expected)");
    }

    public static Version RequireVersion(JsonObject root, ContractDocument document)
    {
        var text = root["openapi"]?.ToString() ?? "null";
        return VersionPattern().Match(text) is { Success: true } match
            ? Version.Parse(match.Groups["minor"].Value)
            : throw document.Fault("/openapi", $"version {text} is not read: {Accepted} is expected");
    }

    public static void RequireParts(JsonObject root, ContractDocument document)
    {
        RequireObject("info");
        if (root["openapi"]!.ToString().StartsWith("3.0", StringComparison.Ordinal))
        {
            RequireObject("paths");
        }
        else if (root["paths"] is null && root["components"] is null && root["webhooks"] is null)
        {
            throw document.Fault("", "\"paths\", \"components\" or \"webhooks\" is expected; the document has none of them");
        }

        void RequireObject(string member)
        {
            if (root[member] is null)
            {
                throw document.Fault("", $"\"{member}\" is missing");
            }
        }
    }

    public static string Describe(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the text {Shorten(node.ToJsonString(), "…\"")}",
        JsonValueKind.Number => $"the number {Shorten(node.ToJsonString(), "…")}",
        JsonValueKind.True or JsonValueKind.False => node.ToJsonString(),
        _ => "nothing (null)",
    };

    private static string Shorten(string text, string end) => text.Length <= MaxLength ? text : text[..(MaxLength - end.Length)] + end;

    [GeneratedRegex(@"^(?<minor>3\.[012])(?:\.[0-9]+)?(?:-[0-9A-Za-z.-]+)?\z")]
    private static partial Regex VersionPattern();
}
