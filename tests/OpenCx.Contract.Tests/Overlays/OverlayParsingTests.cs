using OpenCx.Contract.Overlays;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Overlays;

public class OverlayParsingTests
{
    private const string Head = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\n";

    [Fact]
    public void All_that_an_overlay_says_is_read()
    {
        var overlay = Parse("""
            overlay: 1.1.12
            info: {title: T, version: 2.0.1, description: D, x-a: 1}
            extends: ./phone.yaml
            x-b: {any: thing}
            actions:
              - {target: $, description: Why, update: null, x-c: []}
              - {target: $.info}
            """);

        Assert.Equal(new OverlayInfo("T", "2.0.1", "D"), overlay.Info);
        Assert.Equal("./phone.yaml", overlay.Extends);
        Assert.Equal([(0, "$", "Why"), (1, "$.info", null)], overlay.Actions.Select(action => (action.Index, action.Target, action.Description)));
    }

    [Fact]
    public void An_action_that_changes_nothing_is_none_the_less_one() =>
        Given.Turns("""{"a": 1}""", "1.0.0", "- {target: $.a, x-todo: later}", """{"a": 1}""");

    [Theory]
    [InlineData("- a", "", "an array")]
    [InlineData("~", "", "null")]
    [InlineData("info: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "missing")]
    [InlineData("overlay: 1.1\ninfo: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "number 1.1")]
    [InlineData("overlay: '1.1'\ninfo: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "1.0.x and 1.1.x")]
    [InlineData("overlay: 1.2.0\ninfo: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "1.0.x and 1.1.x")]
    [InlineData("overlay: 2.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "1.0.x and 1.1.x")]
    [InlineData("overlay: 1.1.0-rc\ninfo: {title: T, version: '1'}\nactions: [{target: $}]", "/overlay", "1.0.x and 1.1.x")]
    [InlineData("overlay: 1.1.0\nactions: [{target: $}]", "/info", "missing")]
    [InlineData("overlay: 1.1.0\ninfo: T\nactions: [{target: $}]", "/info", "an object")]
    [InlineData("overlay: 1.1.0\ninfo: {version: '1'}\nactions: [{target: $}]", "/info/title", "missing")]
    [InlineData("overlay: 1.1.0\ninfo: {title: 1, version: '1'}\nactions: [{target: $}]", "/info/title", "a text (put it in quotes)")]
    [InlineData("overlay: 1.1.0\ninfo: {title: T}\nactions: [{target: $}]", "/info/version", "missing")]
    [InlineData("overlay: 1.1.0\ninfo: {title: T, version: 1.0}\nactions: [{target: $}]", "/info/version", "a text (put it in quotes)")]
    [InlineData("overlay: 1.1.0\ninfo: {title: T, version: '1', description: 2}\nactions: [{target: $}]", "/info/description", "a text")]
    [InlineData("overlay: 1.1.0\ninfo: {title: T, version: '1', titel: T}\nactions: [{target: $}]", "/info/titel", "known here: title, version, description")]
    [InlineData("overlay: 1.0.0\ninfo: {title: T, version: '1', description: D}\nactions: [{target: $}]", "/info/description", "no field of Overlay 1.0.0")]
    [InlineData(Head, "/actions", "missing")]
    [InlineData(Head + "actions: {}", "/actions", "an array")]
    [InlineData(Head + "actions: []", "/actions", "one action at least")]
    [InlineData(Head + "action: []\nactions: [{target: $}]", "/action", "no field")]
    [InlineData(Head + "X-a: 1\nactions: [{target: $}]", "/X-a", "no field")]
    [InlineData(Head + "extends: 1\nactions: [{target: $}]", "/extends", "a text")]
    public void A_fault_is_told_with_its_place(string yaml, string pointer, string message)
    {
        var fault = Assert.Throws<OverlayException>(() => Parse(yaml));

        Assert.Equal(pointer, fault.Pointer);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Null(fault.ActionIndex);
    }

    [Theory]
    [InlineData("1.1.0", "[123]", "", null, "an action is an object")]
    [InlineData("1.1.0", "[{update: {}}]", "/target", null, "missing")]
    [InlineData("1.1.0", "[{target: 5}]", "/target", null, "number 5")]
    [InlineData("1.1.0", "[{target: null}]", "/target", null, "null")]
    [InlineData("1.1.0", "[{target: info.title}]", "/target", "info.title", "offset 0")]
    [InlineData("1.1.0", "[{target: '$.x-y'}]", "/target", "$.x-y", "offset 3")]
    [InlineData("1.1.0", "[{target: '$.paths['}]", "/target", "$.paths[", "offset 8")]
    [InlineData("1.1.0", "[{target: $.a, copy: paths}]", "/copy", "$.a", "offset 0")]
    [InlineData("1.1.0", "[{target: $.a, copy: 1}]", "/copy", "$.a", "a text")]
    [InlineData("1.1.0", "[{target: $.a, copy: $.b, update: {}}]", "/copy", "$.a", "one of the two")]
    [InlineData("1.1.0", "[{target: $.a, copy: $.b, update: null}]", "/copy", "$.a", "one of the two")]
    [InlineData("1.0.0", "[{target: $.a, copy: $.b}]", "/copy", "$.a", "no field of Overlay 1.0.0")]
    [InlineData("1.0.0", "[{target: $.a, remove: maybe}]", "/remove", "$.a", "true or false")]
    [InlineData("1.0.0", "[{target: $.a, remove: 'true'}]", "/remove", "$.a", "true or false")]
    [InlineData("1.0.0", "[{target: $.a, description: 1}]", "/description", "$.a", "a text")]
    [InlineData("1.0.0", "[{target: $.a, updates: {}}]", "/updates", "$.a", "known here: target, description, update, remove")]
    public void A_fault_in_an_action_names_it(string version, string actions, string field, string? target, string message)
    {
        var yaml = $"overlay: {version}\ninfo: {{title: T, version: '1'}}\nactions: {"[{target: $, update: 0}, " + actions[1..]}";
        var fault = Assert.Throws<OverlayException>(() => Parse(yaml));

        Assert.Equal(1, fault.ActionIndex);
        Assert.Equal(target, fault.Target);
        Assert.Equal("/actions/1" + field, fault.Pointer);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_are_advised_where_they_help()
    {
        Assert.EndsWith("a text (put it in quotes)", Assert.Throws<OverlayException>(() => Parse(Head + "extends: 1")).Message, StringComparison.Ordinal);
        Assert.EndsWith("a text", Assert.Throws<OverlayException>(() => Parse(Head + "extends: []")).Message, StringComparison.Ordinal);
        Assert.EndsWith("true or false", Assert.Throws<OverlayException>(() => Given.Overlay("1.0.0", "- {target: $, remove: 1}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_stands_once()
    {
        var fault = Assert.Throws<OverlayException>(() => Given.Overlay("1.0.0", "- {target: $.a, update: [1]}\n- {target: $}\n- {update: [1.0], target: $.a}"));

        Assert.Equal(2, fault.ActionIndex);
        Assert.Contains("/actions/0", fault.Message, StringComparison.Ordinal);
    }

    private static Overlay Parse(string yaml) => Overlay.Parse(SourceDocument.Parse(yaml, "test.overlay.yaml").Root);
}
