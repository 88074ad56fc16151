using System.Text.Json.Nodes;
using OpenCx.Contract.Overlays;

namespace OpenCx.Contract.Tests.Overlays;

public class HostileDepthTests
{
    [Fact]
    public void A_document_nested_beyond_reason_is_an_error()
    {
        var overlay = Given.Overlay("1.1.0", "- {target: $, update: {x: 1}}");

        Assert.Contains("nested", Assert.Throws<OverlayException>(() => overlay.Apply(Nested(100_000))).Message, StringComparison.Ordinal);
        Assert.Equal(1, overlay.Apply(Nested(200)).Document["x"]!.GetValue<int>());
    }

    [Fact]
    public void So_is_an_overlay()
    {
        var root = JsonNode.Parse("""{"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [{"target": "$"}]}""")!;
        root["actions"]![0]!["update"] = Nested(100_000);

        Assert.Throws<OverlayException>(() => Overlay.Parse(root));
    }

    [Fact]
    public void So_is_a_document_that_copies_nest_deeper_and_deeper()
    {
        var copies = string.Concat(Enumerable.Range(0, 20).Select(round => $"- {{target: '$..b[?@.deepest]', x-round: {round}, copy: $.a}}\n"));

        var fault = Given.Refused("""{"a": {"b": {"c": {"deepest": true}}}}""", "1.1.0", copies);

        Assert.True(fault.ActionIndex > 0);
        Assert.Contains("deeper than", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_nested_beyond_reason_is_an_error() =>
        Assert.Equal(0, Assert.Throws<OverlayException>(() => Given.Overlay("1.0.0", $"- {{target: '$[?{new string('(', 10_000)}', update: 1}}")).ActionIndex);

    private static JsonObject Nested(int depth)
    {
        var root = new JsonObject();
        for (var level = 0; level < depth; level++)
        {
            root = new JsonObject { ["a"] = root };
        }

        return root;
    }
}
