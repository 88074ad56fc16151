namespace OpenCx.Contract.Tests.Diff;

/// <summary>Where a change is told to be.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("get")]
    [InlineData("put")]
    [InlineData("post")]
    [InlineData("delete")]
    [InlineData("options")]
    [InlineData("head")]
    [InlineData("patch")]
    [InlineData("trace")]
    public void Every_method_is_an_operation(string method)
    {
        const string Other = "/b: {get: {responses: {}}}";

        var change = Assert.Single(Documents.Compare(Documents.Of($"/a: {{{method}: {{responses: {{}}}}}}, {Other}"), Documents.Of(Other)));

        Assert.Equal(("operation-removed", $"{method.ToUpperInvariant()} /a"), (change.Rule.Id, change.Place));
    }

    [Theory]
    [InlineData(15, "p1 > p2 > p3 > p4 > p5 > p6 > p7 > p8 > p9 > p10 > p11 > p12 > p13 > p14 > p15")]
    [InlineData(16, "p1 > p2 > p3 > p4 > p5 > p6 > p7 > … > p9 > p10 > p11 > p12 > p13 > p14 > p15 > p16")]
    [InlineData(20, "p1 > p2 > p3 > p4 > p5 > p6 > p7 > … > p13 > p14 > p15 > p16 > p17 > p18 > p19 > p20")]
    public void Of_a_very_long_way_both_ends_are_shown(int depth, string way)
    {
        var change = Assert.Single(Documents.Compare(Nested("string"), Nested("integer")));

        Assert.Equal($"POST /a > request > {way}", change.Place);

        string Nested(string type) => Documents.OfRequest(Enumerable.Range(1, depth).Reverse().Aggregate($"{{type: {type}}}", (inner, index) => $"{{type: object, properties: {{p{index}: {inner}}}}}"));
    }

    [Fact]
    public void Changes_stand_in_the_order_of_the_document_where_they_weigh_the_same()
    {
        var changes = Documents.Compare(
            Documents.OfRequest("{type: object, properties: {b: {type: string}, a: {type: string, maxLength: 5}, c: {type: string}}}"),
            Documents.OfRequest("{type: object, properties: {b: {type: integer}, a: {type: string, maxLength: 4, minLength: 1, pattern: x}, c: {type: integer}}}"));

        Assert.Equal(
            ["b request-type-changed", "a request-max-length-lowered", "a request-min-length-added", "a request-pattern-added", "c request-type-changed"],
            changes.Select(change => $"{change.Place[^1]} {change.Rule.Id}"));
    }
}
