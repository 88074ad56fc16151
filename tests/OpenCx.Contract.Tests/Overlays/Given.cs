using System.Text.Json.Nodes;
using OpenCx.Contract.Overlays;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Overlays;

/// <summary>Overlays written as people write them: the actions alone, in YAML.</summary>
internal static class Given
{
    public static Overlay Overlay(string version, string actions)
    {
        var yaml = $"overlay: {version}\ninfo: {{title: Test, version: '1'}}\nactions:\n{actions}";
        return Contract.Overlays.Overlay.Parse(SourceDocument.Parse(yaml, "test.overlay.yaml").Root);
    }

    public static OverlayResult Applied(string json, string version, string actions, bool requireMatches = false) =>
        Overlay(version, actions).Apply(JsonNode.Parse(json)!, requireMatches);

    /// <summary>Fails unless the actions turn one document into the other, members in this order.</summary>
    public static void Turns(string json, string version, string actions, string expected) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), Applied(json, version, actions).Document.ToJsonString());

    public static OverlayException Refused(string json, string version, string actions, bool requireMatches = false) =>
        Assert.Throws<OverlayException>(() => Applied(json, version, actions, requireMatches));
}
