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

    [Theory]
    [InlineData("'200': {@}, '204': {@}", "'200': {@}", "response 204: request-success-status-removed")]
    [InlineData("'200': {@}", "'200': {@}, '204': {@}", "response 204: request-success-status-added")]
    [InlineData("2XX: {@}", "'200': {@}", "response 2XX: request-success-status-removed")]
    [InlineData("'200': {@}", "2XX: {@}", "response 2XX: request-success-status-added")]
    [InlineData("'200': {@}, '410': {@}", "'200': {@}", "response 410: request-error-status-removed")]
    [InlineData("'200': {@}, default: {@}", "'200': {@}", "response default: request-error-status-removed")]
    [InlineData("default: {@}", "'200': {@other}", "response 200: request-type-changed", "response default: request-success-status-removed")]
    [InlineData("'200': {@}", "default: {@other}", "response 200: request-type-changed", "response default: request-success-status-added")]
    [InlineData("2XX: {@}", "2XX: {@}, '204': {@other}", "response 204: request-type-changed")]
    [InlineData("2XX: {@}, x-a: {}", "'200': {@}, 2xx: {@}")]
    [InlineData("default: {@}", "default: {@}, '500': {@}")]
    public void Whoever_is_called_may_choose_among_the_answers(string @base, string head, params string[] expected)
    {
        Assert.Equal(expected, Told(Webhook(Answers(@base)), Webhook(Answers(head)), "webhook event > POST > "));
        Assert.Equal(expected, Told(Callback($"'{{$request.query.url}}': {{{Answers(@base)}}}"), Callback($"'{{$request.query.url}}': {{{Answers(head)}}}"), "GET /a > callback event > POST > "));
    }

    [Theory]
    [InlineData("", "X-Sig: {required: true, schema: {type: string}}", "request-required-header-added")]
    [InlineData("", "X-Sig: {schema: {type: string}}", "request-header-added")]
    [InlineData("X-Sig: {required: true, schema: {type: string}}", "", "request-header-removed")]
    [InlineData("X-Sig: {schema: {type: string}}", "X-Sig: {required: true, schema: {type: string}}", "request-header-became-required")]
    [InlineData("X-Sig: {required: true, schema: {type: string}}", "X-Sig: {schema: {type: string}}", "request-header-became-optional")]
    [InlineData("X-Sig: {explode: true, schema: {type: object}}", "X-Sig: {explode: false, schema: {type: object}}", "request-header-style-changed")]
    [InlineData("X-Sig: {schema: {type: string}}", "X-Sig: {schema: {type: integer}}", "request-type-narrowed")]
    [InlineData("X-Sig: {schema: {type: string}}", "X-Sig: {deprecated: true, schema: {type: string}}", "header-deprecated")]
    [InlineData("x-sig: {schema: {type: string}}", "X-Sig: {schema: {type: string}}, Content-Type: {required: true}")]
    public void Whoever_is_called_answers_with_the_headers_that_are_expected(string @base, string head, params string[] rules)
    {
        string[] expected = [.. rules.Select(rule => "response 200 > header X-Sig: " + rule)];
        Assert.Equal(expected, Told(Webhook(Headers(@base)), Webhook(Headers(head)), "webhook event > POST > "));
        Assert.Equal(expected, Told(Callback($"'{{$request.query.url}}': {{{Headers(@base)}}}"), Callback($"'{{$request.query.url}}': {{{Headers(head)}}}"), "GET /a > callback event > POST > "));
    }

    [Theory]
    [InlineData("required: true, ", "", "response-body-became-optional")]
    [InlineData("required: false, ", "required: true, ", "response-body-became-required")]
    [InlineData("required: false, ", "")]
    public void The_body_of_a_call_may_be_missing_or_not(string @base, string head, params string[] rules) =>
        Assert.Equal([.. rules.Select(rule => "request: " + rule)], Told(Webhook(Body(@base)), Webhook(Body(head)), "webhook event > POST > "));

    [Fact]
    public void A_call_may_be_on_its_way_out() =>
        Assert.Equal(["POST: operation-deprecated"], Told(Webhook("post: {responses: {}}"), Webhook("post: {deprecated: true, responses: {}}"), "webhook event > "));

    private static IEnumerable<string> Told(string @base, string head, string place) =>
        Documents.Compare(@base, head).Select(change => $"{change.Place.Replace(place, "")}: {change.Rule.Id}").Order(StringComparer.Ordinal);

    private static string Body(string required) => $"post: {{requestBody: {{{required}content: {{application/json: {{}}}}}}, responses: {{}}}}";

    private static string Headers(string headers) => $"post: {{responses: {{'200': {{description: A, headers: {{{headers}}}}}}}}}";

    private static string Answers(string responses)
    {
        return $"post: {{responses: {{{responses.Replace("@other", Content("integer")).Replace("@", Content("string"))}}}}}";

        static string Content(string type) => $"description: A, content: {{application/json: {{schema: {{type: {type}}}}}}}";
    }

    private static string Webhook(string calls) => Documents.Of("", rest: $"webhooks: {{event: {{{calls}}}}}");

    private static string Callback(string calls) => Documents.Of($"/a: {{get: {{callbacks: {{event: {{{calls}}}}}, responses: {{}}}}}}");
}
