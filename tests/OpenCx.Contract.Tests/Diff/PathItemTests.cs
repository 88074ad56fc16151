namespace OpenCx.Contract.Tests.Diff;

/// <summary>Path items that refer to others: what stands beside the reference is compared as well.</summary>
public class PathItemTests
{
    private const string Get = "get: {responses: {}}";

    private static string Body(string type) => $"post: {{requestBody: {{content: {{application/json: {{schema: {{type: {type}}}}}}}}}, responses: {{}}}}";

    [Fact]
    public void An_operation_beside_the_reference_may_go()
    {
        var change = Assert.Single(Documents.Compare(Path("delete: {responses: {}}"), Path("summary: A")));

        Assert.Equal(("operation-removed", "DELETE /a", "/paths/~1a/delete"), (change.Rule.Id, change.Place, change.Pointer));
    }

    [Fact]
    public void What_an_operation_beside_the_reference_says_may_change()
    {
        var change = Assert.Single(Documents.Compare(Path(Body("string")), Path(Body("integer"))));

        Assert.Equal(("request-type-changed", "POST /a > request"), (change.Rule.Id, change.Place));
    }

    [Fact]
    public void Parameters_beside_the_reference_are_those_of_the_operations_behind_it() =>
        Assert.Equal(
            ["request-type-narrowed GET /a > query parameter q"],
            Documents.Compare(Path("parameters: [{name: q, in: query, schema: {type: string}}]"), Path("parameters: [{name: q, in: query, schema: {type: integer}}]"))
                .Select(change => $"{change.Rule.Id} {change.Place}"));

    [Theory]
    [InlineData("'/a': {$ref: '#/components/pathItems/P', delete: {responses: {}}, servers: [{url: /v1}]}", "'/a': {get: {responses: {}}, delete: {responses: {}}, servers: [{url: /v1}]}")]
    [InlineData("'/a': {$ref: '#/components/pathItems/P', get: {operationId: mine, responses: {}}}", "'/a': {get: {operationId: mine, responses: {}}}")]
    [InlineData("'/a': {$ref: '#/components/pathItems/Q'}", "'/a': {get: {responses: {}}, put: {responses: {}}}")]
    public void Merged_by_hand_it_is_the_same(string a, string b)
    {
        Assert.Empty(Documents.Compare(Of(a), Of(b)));
        Assert.Empty(Documents.Compare(Of(b), Of(a)));
    }

    [Fact]
    public void A_webhook_and_a_callback_may_refer_to_one_too()
    {
        string Webhook(string sibling) => Documents.Of("", rest: $"webhooks: {{event: {{$ref: '#/components/pathItems/P', {sibling}}}}}, components: {{pathItems: {{P: {{{Get}}}}}}}");
        string Callback(string sibling) => Of($"'/a': {{put: {{callbacks: {{event: {{'{{$url}}': {{$ref: '#/components/pathItems/P', {sibling}}}}}}}, responses: {{}}}}}}");

        Assert.Equal("webhook-removed", Assert.Single(Documents.Compare(Webhook("delete: {responses: {}}"), Webhook("summary: A"))).Rule.Id);
        Assert.Equal("callback-removed", Assert.Single(Documents.Compare(Callback("delete: {responses: {}}"), Callback("summary: A"))).Rule.Id);
        Assert.Equal("response-type-changed", Assert.Single(Documents.Compare(Webhook(Body("string")), Webhook(Body("integer")))).Rule.Id);
    }

    [Fact]
    public void A_reference_that_leads_to_itself_ends() =>
        Assert.Empty(Documents.Compare(
            Documents.Of("'/a': {$ref: '#/components/pathItems/P'}", rest: "components: {pathItems: {P: {$ref: '#/components/pathItems/P'}}}"),
            Documents.Of("'/a': {$ref: '#/components/pathItems/P'}", rest: "components: {pathItems: {P: {$ref: '#/components/pathItems/P'}}}")));

    private static string Path(string sibling) => Of($"'/a': {{$ref: '#/components/pathItems/P', {sibling}}}");

    private static string Of(string paths) =>
        Documents.Of(paths, rest: $"components: {{pathItems: {{P: {{{Get}}}, Q: {{$ref: '#/components/pathItems/P', put: {{responses: {{}}}}}}}}}}");
}
