namespace OpenCx.Contract.Tests.Diff;

/// <summary>A <c>$dynamicRef</c> is followed where it can lead to one schema only.</summary>
public class DynamicReferenceTests
{
    [Theory]
    [InlineData("$dynamicRef: '#n'", "$dynamicAnchor: n")]
    [InlineData("$dynamicRef: '#n'", "$anchor: n")]
    [InlineData("$dynamicRef: '#/components/schemas/N'", "title: N")]
    [InlineData("$ref: '#n'", "$dynamicAnchor: n")]
    public void What_a_sole_anchor_names_is_compared(string reference, string anchor) =>
        Assert.Equal(["response-type-changed"], Compare(reference, anchor, "{}"));

    [Fact]
    public void Which_of_several_anchors_is_meant_is_left_open() =>
        Assert.Empty(Compare("$dynamicRef: '#n'", "$dynamicAnchor: n", "{$dynamicAnchor: n}"));

    [Fact]
    public void A_tree_of_dynamic_references_ends_where_it_begins() =>
        Assert.Equal(["response-optional-property-removed"], Documents.Compare(Tree(", name: {type: string}"), Tree("")).Select(change => change.Rule.Id));

    private static string Tree(string members) => Documents.OfResponse(
        $"{{$dynamicAnchor: node, type: object, properties: {{children: {{type: array, items: {{$dynamicRef: '#node'}}}}{members}}}}}");

    private static IEnumerable<string> Compare(string reference, string anchor, string other)
    {
        return Documents.Compare(List("string"), List("integer")).Select(change => change.Rule.Id);

        string List(string type) => Documents.Of(
            $"/a: {{get: {{responses: {{'200': {{description: Done, content: {{application/json: {{schema: {{type: array, items: {{{reference}}}}}}}}}}}}}}}}}",
            rest: $"components: {{schemas: {{N: {{{anchor}, type: {type}}}, Other: {other}}}}}");
    }
}
