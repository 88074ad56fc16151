using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Overlays;

public class UpdateTests
{
    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.1.0")]
    public void An_object_is_merged_member_by_member(string version) => Given.Turns(
        """{"info": {"title": "A", "contact": {"name": "N", "url": "U"}, "version": "1"}, "paths": {}}""",
        version,
        """
        - target: $
          update:
            x-first: {a: [1]}
            info: {contact: {url: V, email: E}, title: B, license: null}
        """,
        """{"info": {"title": "B", "contact": {"name": "N", "url": "V", "email": "E"}, "version": "1", "license": null}, "paths": {}, "x-first": {"a": [1]}}""");

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.1.0")]
    public void An_array_inside_a_merged_object_is_concatenated(string version) => Given.Turns(
        """{"a": {"tags": ["x", {"y": 1}], "other": []}}""",
        version,
        "- {target: $.a, update: {tags: [x, null, [z]]}}",
        """{"a": {"tags": ["x", {"y": 1}, "x", null, ["z"]], "other": []}}""");

    [Theory]
    [InlineData("null", "\"text\"")]
    [InlineData("\"text\"", "null")]
    [InlineData("1", "true")]
    [InlineData("false", "2.50")]
    public void A_single_value_replaces_a_single_value_of_any_type(string before, string after) => Given.Turns(
        $$"""{"a": {"first": 1, "x": {{before}}, "last": 2} }""",
        "1.0.0",
        $"- {{target: $.a, update: {{x: {after}}}}}",
        $$"""{"a": {"first": 1, "x": {{after}}, "last": 2} }""");

    [Theory]
    [InlineData("1.0.0", "{name: n}", """[1, {"name": "n"}]""")]
    [InlineData("1.0.0", "text", """[1, "text"]""")]
    [InlineData("1.0.0", "null", """[1, null]""")]
    [InlineData("1.0.0", "[2, 3]", """[1, [2, 3]]""")]
    [InlineData("1.1.0", "{name: n}", """[1, {"name": "n"}]""")]
    [InlineData("1.1.0", "text", """[1, "text"]""")]
    [InlineData("1.1.0", "null", """[1, null]""")]
    [InlineData("1.1.0", "[2, 3]", """[1, 2, 3]""")]
    [InlineData("1.1.0", "[[2, 3]]", """[1, [2, 3]]""")]
    [InlineData("1.1.0", "[]", """[1]""")]
    public void An_array_gets_an_entry_and_in_1_1_the_entries_of_an_array(string version, string update, string expected) =>
        Given.Turns("""{"a": [1]}""", version, $"- {{target: $.a, update: {update}}}", $$"""{"a": {{expected}}}""");

    [Theory]
    [InlineData("$.a.x", "\"new\"", """{"a": {"x": "new", "y": [1, null]}}""")]
    [InlineData("$.a.x", "null", """{"a": {"x": null, "y": [1, null]}}""")]
    [InlineData("$.a.y[*]", "0", """{"a": {"x": "old", "y": [0, 0]}}""")]
    [InlineData("$.a.y[-1]", "true", """{"a": {"x": "old", "y": [1, true]}}""")]
    public void In_1_1_a_single_value_is_replaced_where_it_stands(string target, string update, string expected) =>
        Given.Turns("""{"a": {"x": "old", "y": [1, null]}}""", "1.1.0", $"- {{target: '{target}', update: {update}}}", expected);

    [Fact]
    public void In_1_0_a_single_value_is_no_target()
    {
        var fault = Given.Refused("""{"a": {"x": "old"}}""", "1.0.3", "- {target: $.a, update: {y: 1}}\n- {target: $.a.x, update: new}");

        Assert.Equal(1, fault.ActionIndex);
        Assert.Equal("$.a.x", fault.Target);
        Assert.Equal("/actions/1", fault.Pointer);
        Assert.Contains("1.1.0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_match_gets_a_copy_of_its_own()
    {
        var document = Given.Applied(
            """{"a": {}, "b": {}}""",
            "1.0.0",
            "- {target: $.*, update: {list: [1], map: {x: 1}}}\n- {target: $.a.list, update: 2}\n- {target: $.b.map, update: {x: 2}}").Document;

        Assert.Equal("""{"a":{"list":[1,2],"map":{"x":1}},"b":{"list":[1],"map":{"x":2}}}""", document.ToJsonString());
    }

    [Fact]
    public void A_place_selected_twice_is_updated_once()
    {
        var result = Given.Applied("""{"a": [], "b": []}""", "1.0.0", "- {target: \"$['a','b','a']\", update: 1}");

        Assert.Equal("""{"a":[1],"b":[1]}""", result.Document.ToJsonString());
        Assert.Equal(2, result.Actions[0].Matches);
    }

    [Fact]
    public void Targets_may_hold_one_another() => Given.Turns(
        """{"a": {"p": {"a": {"p": {}}}}}""",
        "1.0.0",
        "- {target: $..a, update: {p: {seen: true}}}",
        """{"a": {"p": {"a": {"p": {"seen": true}}, "seen": true}}}""");

    [Theory]
    [InlineData("{x: 1}", "is an object", "$['a']['x'] is an object")]
    [InlineData("{x: [1]}", "is an array", "$['a']['x'] is an object")]
    [InlineData("{x: null}", "is a single value", "$['a']['x'] is an object")]
    [InlineData("{y: 1}", "is a single value", "$['a']['y'] is an array")]
    [InlineData("{y: {z: 1}}", "is an object", "$['a']['y'] is an array")]
    [InlineData("{z: {z: 1}}", "is an object", "$['a']['z'] is a single value")]
    [InlineData("{z: []}", "is an array", "$['a']['z'] is a single value")]
    [InlineData("{deep: {er: [1]}}", "is an array", "$['a']['deep']['er'] is a single value")]
    [InlineData("1", "the update is a single value", "$['a'] is an object")]
    [InlineData("[1]", "the update is an array", "$['a'] is an object")]
    [InlineData("null", "the update is a single value", "$['a'] is an object")]
    public void Kinds_that_do_not_go_together_are_an_error(string update, string whatCame, string whatIs)
    {
        foreach (var version in new[] { "1.0.0", "1.1.0" })
        {
            var fault = Given.Refused(
                """{"a": {"x": {"x": 1}, "y": [], "z": null, "deep": {"er": 1}}}""", version, $"- {{target: $.a, update: {update}}}");

            Assert.Equal(0, fault.ActionIndex);
            Assert.Contains(whatIs, fault.Message, StringComparison.Ordinal);
            Assert.Contains(whatCame, fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void In_1_1_only_a_single_value_replaces_a_single_value(string update) =>
        Assert.Contains("$['a'] is a single value", Given.Refused("""{"a": 1}""", "1.1.0", $"- {{target: $.a, update: {update}}}").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.0.0", """{"a": {}, "b": []}""")]
    [InlineData("1.1.0", """{"a": {}, "b": []}""")]
    [InlineData("1.1.0", """{"a": {}, "b": 1}""")]
    [InlineData("1.1.0", """{"a": null, "b": []}""")]
    public void Targets_of_several_kinds_are_an_error(string version, string json)
    {
        var fault = Given.Refused(json, version, "- {target: $.*, update: {x: 1}}");

        Assert.Equal("$.*", fault.Target);
        Assert.Contains("$['a']", fault.Message, StringComparison.Ordinal);
        Assert.Contains("$['b']", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_handed_in_stays_as_it_is_even_when_an_action_fails()
    {
        var document = JsonNode.Parse("""{"a": {"b": [1]}}""")!;
        var before = document.ToJsonString();

        var overlay = Given.Overlay("1.0.0", "- {target: $.a.b, update: 2}");
        var first = overlay.Apply(document).Document.ToJsonString();
        var second = overlay.Apply(document).Document.ToJsonString();
        Given.Refused(before, "1.0.0", "- {target: $.a, remove: true}\n- {target: $, update: 1}");

        Assert.Equal("""{"a":{"b":[1,2]}}""", first);
        Assert.Equal(first, second);
        Assert.Equal(before, document.ToJsonString());
    }
}
