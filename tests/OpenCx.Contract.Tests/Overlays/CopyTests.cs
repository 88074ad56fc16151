namespace OpenCx.Contract.Tests.Overlays;

public class CopyTests
{
    private const string Paths = """{"paths": {"/items": {"get": {"tags": ["a"]}}, "/some": {"delete": {}}}}""";

    [Fact]
    public void An_object_of_the_document_is_merged_into_another() => Given.Turns(
        Paths,
        "1.1.0",
        "- {target: '$.paths[\"/some\"]', copy: '$.paths[\"/items\"]'}",
        """{"paths": {"/items": {"get": {"tags": ["a"]}}, "/some": {"delete": {}, "get": {"tags": ["a"]}}}}""");

    [Fact]
    public void A_move_is_an_update_a_copy_and_a_removal() => Given.Turns(
        Paths,
        "1.1.0",
        """
        - {target: $.paths, update: {/new: {}}}
        - {target: "$.paths['/new']", copy: "$.paths['/items']"}
        - {target: "$.paths['/items']", remove: true}
        """,
        """{"paths": {"/some": {"delete": {}}, "/new": {"get": {"tags": ["a"]}}}}""");

    [Theory]
    [InlineData("$.list", "$.list", """[1, [2], 1, [2]]""")]
    [InlineData("$.list", "$.list[1]", """[1, [2], 2]""")]
    [InlineData("$.list", "$.text", """[1, [2], "t"]""")]
    [InlineData("$.list", "$.nil", """[1, [2], null]""")]
    [InlineData("$.list[0]", "$.text", """["t", [2]]""")]
    [InlineData("$.list[0]", "$.nil", """[null, [2]]""")]
    public void A_copy_follows_the_rules_of_an_update(string target, string copy, string expected) => Given.Turns(
        """{"list": [1, [2]], "text": "t", "nil": null}""",
        "1.1.0",
        $"- {{target: '{target}', copy: '{copy}'}}",
        $$"""{"list": {{expected}}, "text": "t", "nil": null}""");

    [Fact]
    public void A_copy_is_no_second_name_for_its_source() => Given.Turns(
        """{"a": {"x": [1]}, "b": {}, "c": {}}""",
        "1.1.0",
        "- {target: \"$['b','c']\", copy: $.a}\n- {target: $.a.x, update: 2}\n- {target: $.b.x, update: 3}",
        """{"a": {"x": [1, 2]}, "b": {"x": [1, 3]}, "c": {"x": [1]}}""");

    [Fact]
    public void A_source_may_hold_the_target_or_be_held_by_it()
    {
        Given.Turns("""{"a": {"b": {}}}""", "1.1.0", "- {target: $.a.b, copy: $.a}", """{"a": {"b": {"b": {}}}}""");
        Given.Turns("""{"a": {"b": {"c": 1}}}""", "1.1.0", "- {target: $.a, copy: $.a.b}", """{"a": {"b": {"c": 1}, "c": 1}}""");
        Given.Turns("""{"a": {"b": 1}}""", "1.1.0", "- {target: $, copy: $.a}", """{"a": {"b": 1}, "b": 1}""");
    }

    [Theory]
    [InlineData("$.nowhere", 0)]
    [InlineData("$.*", 3)]
    public void The_source_is_one_place(string copy, int found)
    {
        var fault = Given.Refused("""{"a": {}, "b": {}, "c": {}}""", "1.1.0", $"- {{target: $.a, copy: {copy}}}");

        Assert.Contains($"\"{copy}\" has to select one place, and selects {found}", fault.Message, StringComparison.Ordinal);
        Assert.Equal("$.a", fault.Target);
    }

    [Fact]
    public void A_source_selected_twice_is_one_place() =>
        Given.Turns("""{"a": {"x": 1}, "b": {}}""", "1.1.0", "- {target: $.b, copy: \"$['a','a']\"}", """{"a": {"x": 1}, "b": {"x": 1}}""");

    [Fact]
    public void Without_a_target_there_is_nothing_to_copy() =>
        Given.Turns("""{"a": 1}""", "1.1.0", "- {target: $.nowhere, copy: $.nothing}", """{"a": 1}""");

    [Fact]
    public void Kinds_that_do_not_go_together_are_an_error() =>
        Assert.Contains("the copy of $['b'] is an array", Given.Refused("""{"a": {}, "b": []}""", "1.1.0", "- {target: $.a, copy: $.b}").Message, StringComparison.Ordinal);
}
