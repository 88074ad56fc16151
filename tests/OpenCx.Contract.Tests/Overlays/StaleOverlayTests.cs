using System.Text.Json.Nodes;
using OpenCx.Contract.Overlays;

namespace OpenCx.Contract.Tests.Overlays;

public class StaleOverlayTests
{
    private const string Actions = "- {target: $.a, update: {x: 1}}\n- {target: '$.a[?@.gone]', description: Was there once., update: {x: 1}}";

    [Fact]
    public void An_action_without_a_match_succeeds_and_is_told()
    {
        var result = Given.Applied("""{"a": {}}""", "1.0.0", Actions);

        Assert.Equal("""{"a":{"x":1}}""", result.Document.ToJsonString());
        Assert.Equal([1, 0], result.Actions.Select(action => action.Matches));
        Assert.Equal(["$.a", "$.a[?@.gone]"], result.Actions.Select(action => action.Action.Target));
        Assert.Equal("Was there once.", result.Actions[1].Action.Description);
    }

    [Fact]
    public void It_is_an_error_where_every_action_has_to_match()
    {
        var fault = Given.Refused("""{"a": {}}""", "1.0.0", Actions, requireMatches: true);

        Assert.Equal(1, fault.ActionIndex);
        Assert.Equal("$.a[?@.gone]", fault.Target);
        Assert.Contains("stale", fault.Message, StringComparison.Ordinal);
        Given.Applied("""{"a": {"y": {"gone": 1}}}""", "1.0.0", Actions, requireMatches: true);
    }

    [Fact]
    public void A_target_that_can_not_be_evaluated_is_an_error_and_no_missing_match()
    {
        var fault = Given.Refused("""{"a": ["x"]}""", "1.0.0", "- {target: \"$.a[?match(@, '((a{999}){999}){999}')]\", update: 1}");

        Assert.Equal(0, fault.ActionIndex);
        Assert.Contains("can't be evaluated", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    public void A_document_is_an_object(string json) =>
        Assert.Throws<OverlayException>(() => Given.Overlay("1.0.0", "- {target: $, update: {}}").Apply(JsonNode.Parse(json)!));
}
