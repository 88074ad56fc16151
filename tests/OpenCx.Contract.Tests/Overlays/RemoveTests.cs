namespace OpenCx.Contract.Tests.Overlays;

public class RemoveTests
{
    private const string Document = """{"a": {"x": 1, "y": null, "z": {"x": 2}}, "list": [1, null, {"x": 3}, null, [4, 5]]}""";

    [Theory]
    [InlineData("$.a", """{"list": [1, null, {"x": 3}, null, [4, 5]]}""")]
    [InlineData("$..x", """{"a": {"y": null, "z": {}}, "list": [1, null, {}, null, [4, 5]]}""")]
    [InlineData("$.a.y", """{"a": {"x": 1, "z": {"x": 2}}, "list": [1, null, {"x": 3}, null, [4, 5]]}""")]
    [InlineData("$.list[?@ == null]", """{"a": {"x": 1, "y": null, "z": {"x": 2}}, "list": [1, {"x": 3}, [4, 5]]}""")]
    [InlineData("$.list[0,0,-1,2]", """{"a": {"x": 1, "y": null, "z": {"x": 2}}, "list": [null, null]}""")]
    [InlineData("$.list..*", """{"a": {"x": 1, "y": null, "z": {"x": 2}}, "list": []}""")]
    [InlineData("$..[?@ > 0]", """{"a": {"y": null, "z": {}}, "list": [null, {}, null, []]}""")]
    [InlineData("$.*", "{}")]
    [InlineData("$.nowhere", Document)]
    public void Each_match_goes_whatever_its_kind(string target, string expected)
    {
        Given.Turns(Document, "1.0.0", $"- {{target: '{target}', remove: true}}", expected);
        Given.Turns(Document, "1.1.0", $"- {{target: '{target}', remove: true}}", expected);
    }

    [Theory]
    [InlineData("1.0.0", "update: {x: 9}")]
    [InlineData("1.1.0", "update: {x: 9}")]
    [InlineData("1.1.0", "copy: $.list")]
    [InlineData("1.1.0", "copy: $.list, update: 1")]
    public void A_removal_wins_over_an_update_and_a_copy(string version, string other) =>
        Given.Turns("""{"a": {}, "list": []}""", version, $"- {{target: $.a, {other}, remove: true}}", """{"list": []}""");

    [Fact]
    public void Remove_false_is_no_removal() =>
        Given.Turns("""{"a": {}}""", "1.0.0", "- {target: $.a, remove: false, update: {x: 1}}", """{"a": {"x": 1}}""");

    [Fact]
    public void The_root_stays()
    {
        var fault = Given.Refused(Document, "1.0.0", "- {target: $, remove: true}");

        Assert.Equal(0, fault.ActionIndex);
        Assert.Contains("whole document", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_removed_can_be_made_anew()
    {
        var result = Given.Applied(
            """{"servers": [{"url": "old"}], "paths": {}}""",
            "1.0.0",
            """
            - {target: $.servers, remove: true}
            - {target: '$.servers[*]', update: {never: seen}}
            - {target: $, update: {servers: [{url: new}]}}
            - {target: '$.servers[?@.url == "new"]', update: {description: ours}}
            """);

        Assert.Equal("""{"paths":{},"servers":[{"url":"new","description":"ours"}]}""", result.Document.ToJsonString());
        Assert.Equal([1, 0, 1, 1], result.Actions.Select(action => action.Matches));
    }
}
