namespace OpenCx.Contract.Tests.Diff;

/// <summary>The calls that the server makes, one by one.</summary>
public class InboundCallTests
{
    private const string Call = "{requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}, responses: {}}";

    [Theory]
    [InlineData($"post: {Call}, put: {Call}", $"post: {Call}", "webhook-removed", "PUT is not called any more")]
    [InlineData($"post: {Call}", $"post: {Call}, put: {Call}", "webhook-added", "PUT is called now")]
    public void A_webhook_may_lose_or_gain_a_method(string @base, string head, string rule, string message)
    {
        var change = Assert.Single(Documents.Compare(Webhook(@base), Webhook(head)));

        Assert.Equal((rule, "webhook event", message), (change.Rule.Id, change.Place, change.Message));
    }

    [Fact]
    public void A_callback_that_goes_to_another_place_is_another_call()
    {
        var changes = Documents.Compare(
            Callback($"'{{$request.query.url}}': {{post: {Call}}}"),
            Callback($"'{{$request.body#/url}}': {{post: {Call}}}"));

        Assert.Equal(
            [("callback-removed", "POST {$request.query.url} is not called any more"), ("callback-added", "POST {$request.body#/url} is called now")],
            changes.Select(change => (change.Rule.Id, change.Message)));
        Assert.All(changes, change => Assert.Equal("GET /a > callback event", change.Place));
        Assert.All(changes, change => Assert.Equal(["GET /a"], change.Operations));
    }

    [Fact]
    public void What_a_callback_sends_is_judged_as_what_is_received()
    {
        var change = Assert.Single(Documents.Compare(
            Callback($"'{{$request.query.url}}': {{post: {Call}}}"),
            Callback($"'{{$request.query.url}}': {{post: {Call.Replace("type: string", "type: integer")}}}")));

        Assert.Equal(("response-type-changed", "GET /a > callback event > POST > request > a"), (change.Rule.Id, change.Place));
    }

    private static string Webhook(string calls) => Documents.Of("", rest: $"webhooks: {{event: {{{calls}}}}}");

    private static string Callback(string calls) => Documents.Of($"/a: {{get: {{callbacks: {{event: {{{calls}}}}}, responses: {{}}}}}}");
}
