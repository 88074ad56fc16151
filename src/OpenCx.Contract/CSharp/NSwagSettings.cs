using System.Text.Json.Nodes;

namespace OpenCx.Contract.CSharp;

/// <summary>The settings of the package's own build, with other paths.</summary>
internal static class NSwagSettings
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "nswag-settings");

    /// <summary>Writes a document and the settings that make a client of it; NSwag runs whatever ends with <c>.nswag</c> in its folder.</summary>
    public static void Write(string folder, string side, byte[] lowered)
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Shipped, "nswag.json")))!;
        var document = Path.Combine(folder, $"{side}.json");
        File.WriteAllBytes(document, lowered);
        settings["documentGenerator"]!["fromDocument"]!["url"] = document;
        var client = settings["codeGenerators"]!["openApiToCSharpClient"]!;
        client["templateDirectory"] = Path.Combine(Shipped, "Templates");
        client["output"] = OutputOf(folder, side);
        File.WriteAllText(Path.Combine(folder, $"{side}.nswag"), settings.ToJsonString());
    }

    /// <summary>Where the client goes.</summary>
    public static string OutputOf(string folder, string side) => Path.Combine(folder, $"{side}.cs");
}
