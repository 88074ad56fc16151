namespace OpenCx.Contract.Tests.Diff;

/// <summary>What another document describes cannot be compared: it is told that something else, or something elsewhere, is meant.</summary>
public class ExternalReferenceTests
{
    private const string Schema = "content: {application/json: {schema: {type: integer}}}";

    [Theory]
    [InlineData("/a: {$ref: a.yaml}, /b: {$ref: b.yaml}", "/b: {$ref: c.yaml}", "operation-removed /a: what a.yaml describes was removed", "reference-changed /b: what it refers to went from b.yaml to c.yaml")]
    [InlineData("", "/a: {$ref: a.yaml}", "operation-added /a: what a.yaml describes was added")]
    [InlineData("/a: {get: {responses: {}}, put: {responses: {}}}", "/a: {$ref: a.yaml}", "reference-changed /a: refers to a.yaml now; it was described here")]
    [InlineData("/a: {$ref: a.yaml}", "/a: {get: {responses: {}}, put: {responses: {}}}", "reference-changed /a: is described here now; it referred to a.yaml")]
    [InlineData("/a: {$ref: a.yaml, get: {responses: {}}}", "/a: {$ref: a.yaml, put: {responses: {}}}", "operation-added PUT /a: was added", "operation-removed GET /a: was removed")]
    [InlineData("/a: {$ref: '#/components/pathItems/P'}", "/a: {$ref: b.yaml}", "reference-changed /a: what it refers to went from p.yaml to b.yaml")]
    [InlineData("/a: {$ref: a.yaml, parameters: [{name: q, in: query}]}", "/a: {$ref: b.yaml, parameters: [{name: q, in: query, required: true}]}", "parameter-became-required /a > query parameter q: became required", "reference-changed /a: what it refers to went from a.yaml to b.yaml")]
    [InlineData("/a: {$ref: a.yaml, servers: [{url: /}]}", "/a: {$ref: a.yaml, servers: [{url: /v1}]}", "server-added /a > servers: /v1 was added", "server-removed /a > servers: / was removed")]
    [InlineData("'/a/{x}': {$ref: a.yaml}", "'/a/{y}': {$ref: a.yaml}")]
    public void A_path_item(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, Told(@base, head));

    [Theory]
    [InlineData("$ref: w.yaml", "$ref: v.yaml", "reference-changed webhook event: what it refers to went from w.yaml to v.yaml")]
    [InlineData("$ref: w.yaml", "post: {responses: {}}", "reference-changed webhook event: is described here now; it referred to w.yaml")]
    [InlineData("$ref: w.yaml, put: {responses: {}}", "put: {responses: {}}", "webhook-removed webhook event: what w.yaml describes is not called any more")]
    [InlineData("put: {responses: {}}", "$ref: w.yaml, put: {responses: {}}", "webhook-added webhook event: what w.yaml describes is called now")]
    [InlineData("$ref: w.yaml", "$ref: w.yaml")]
    public void A_webhook(string @base, string head, params string[] changes)
    {
        Assert.Equal(changes, Told("", "", Webhook(@base), Webhook(head)));

        static string Webhook(string call) => $"webhooks: {{event: {{{call}}}}}";
    }

    [Theory]
    [InlineData("{$ref: x.yaml#/P}", "", "parameter-removed parameter x.yaml#/P: was removed")]
    [InlineData("", "{$ref: x.yaml#/P}", "request-reference-changed parameter x.yaml#/P: was added; whether it has to be sent is told there")]
    [InlineData("{$ref: x.yaml#/P}", "{$ref: x.yaml#/Q}", "request-reference-changed parameter x.yaml#/Q: what it refers to went from x.yaml#/P to x.yaml#/Q")]
    [InlineData("{name: q, in: query}", "{$ref: x.yaml#/P}", "request-reference-changed parameter x.yaml#/P: refers to x.yaml#/P now; it was described here")]
    [InlineData("{$ref: x.yaml#/P}", "{name: q, in: query, required: true}", "request-reference-changed query parameter q: is described here now; it referred to x.yaml#/P")]
    [InlineData("{$ref: x.yaml#/P}, {$ref: x.yaml#/Q}", "{$ref: x.yaml#/Q}, {name: q, in: query, required: true}", "request-reference-changed query parameter q: is described here now; it referred to x.yaml#/P")]
    [InlineData("{$ref: x.yaml#/P}, {$ref: x.yaml#/Q}", "{$ref: x.yaml#/Q}, {$ref: x.yaml#/P}")]
    public void A_parameter(string @base, string head, params string[] changes)
    {
        Assert.Equal(changes, ToldOfOperation(Of(@base), Of(head)));

        static string Of(string parameters) => $"parameters: [{parameters}], responses: {{}}";
    }

    [Theory]
    [InlineData("requestBody: {$ref: x.yaml#/A}, ", "requestBody: {$ref: x.yaml#/B}, ", "request-reference-changed request: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("requestBody: {$ref: x.yaml#/A}, ", $"requestBody: {{required: true, {Schema}}}, ", "request-reference-changed request: is described here now; it referred to x.yaml#/A")]
    [InlineData($"requestBody: {{required: true, {Schema}}}, ", "requestBody: {$ref: x.yaml#/A}, ", "request-reference-changed request: refers to x.yaml#/A now; it was described here")]
    [InlineData("requestBody: {$ref: x.yaml#/A}, ", "", "request-body-removed request: the body was removed")]
    [InlineData("", "requestBody: {$ref: x.yaml#/A}, ", "request-reference-changed request: refers to x.yaml#/A now; there was none")]
    [InlineData("requestBody: {content: {application/json: {$ref: x.yaml#/M}}}, ", "requestBody: {content: {application/json: {$ref: x.yaml#/N}}}, ", "request-reference-changed request: what it refers to went from x.yaml#/M to x.yaml#/N")]
    public void A_request_body(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, ToldOfOperation(@base + "responses: {}", head + "responses: {}"));

    [Theory]
    [InlineData("'200': {$ref: x.yaml#/A}", "'200': {$ref: x.yaml#/B}", "response-reference-changed response 200: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData($"'200': {{description: A, {Schema}}}", "'200': {$ref: x.yaml#/A}", "response-reference-changed response 200: refers to x.yaml#/A now; it was described here")]
    [InlineData("'200': {$ref: x.yaml#/A}", "'200': {description: A, headers: {X-A: {schema: {}}}}", "response-reference-changed response 200: is described here now; it referred to x.yaml#/A")]
    [InlineData("'200': {$ref: x.yaml#/A}, '201': {$ref: x.yaml#/A}", "'200': {$ref: x.yaml#/A}", "response-success-status-removed response 201: was removed")]
    [InlineData("'200': {$ref: '#/components/responses/R'}", "'200': {$ref: x.yaml#/A}", "response-reference-changed response 200: what it refers to went from r.yaml to x.yaml#/A")]
    [InlineData("'200': {$ref: '#/components/responses/R'}", "'200': {$ref: r.yaml}")]
    public void A_response(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, ToldOfOperation($"responses: {{{@base}}}", $"responses: {{{head}}}"));

    [Theory]
    [InlineData("{$ref: x.yaml#/A}", "{$ref: x.yaml#/B}", "response-reference-changed response 200 > header X-A: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("{required: true, schema: {type: string}}", "{$ref: x.yaml#/B}", "response-reference-changed response 200 > header X-A: refers to x.yaml#/B now; it was described here")]
    public void A_header(string @base, string head, params string[] changes)
    {
        Assert.Equal(changes, ToldOfOperation(Of(@base), Of(head)));

        static string Of(string header) => $"responses: {{'200': {{description: A, headers: {{X-A: {header}}}}}}}";
    }

    [Theory]
    [InlineData("anyOf", "{$ref: x.yaml#/A}, {$ref: x.yaml#/B}, {$ref: x.yaml#/C}", "{$ref: x.yaml#/A}, {$ref: x.yaml#/B}", "response-any-of-removed response 200: #3 is no longer an alternative (anyOf)")]
    [InlineData("anyOf", "{$ref: x.yaml#/A}, {$ref: x.yaml#/B}", "{$ref: x.yaml#/B}, {$ref: x.yaml#/A}, {$ref: x.yaml#/C}", "response-any-of-added response 200: #3 is an alternative now (anyOf)")]
    [InlineData("allOf", "{$ref: x.yaml#/A}", "{$ref: x.yaml#/A}, {$ref: x.yaml#/B}", "response-reference-changed response 200: what it refers to went from x.yaml#/A to x.yaml#/A and x.yaml#/B")]
    [InlineData("allOf", "{$ref: x.yaml#/A}, {$ref: x.yaml#/B}", "{$ref: x.yaml#/B}, {$ref: x.yaml#/A}, {$ref: x.yaml#/B}")]
    public void Schemas_together(string keyword, string @base, string head, params string[] changes)
    {
        Assert.Equal(changes, ToldOfOperation(Of(@base), Of(head)));

        string Of(string schemas) => $"responses: {{'200': {{description: A, content: {{application/json: {{schema: {{{keyword}: [{schemas}]}}}}}}}}}}";
    }

    [Theory]
    [InlineData("event: {$ref: x.yaml#/A}", "event: {$ref: x.yaml#/B}", "reference-changed callback event: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("event: {'{$url}': {post: {responses: {}}}}", "event: {$ref: x.yaml#/B}", "reference-changed callback event: refers to x.yaml#/B now; it was described here")]
    [InlineData("event: {'{$url}': {$ref: x.yaml#/A}}", "event: {'{$url}': {$ref: x.yaml#/B}}", "reference-changed callback event: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("event: {'{$url}': {$ref: x.yaml#/A}}", "event: {}", "callback-removed callback event: what x.yaml#/A describes is not called any more")]
    [InlineData("event: {$ref: x.yaml#/A}", "", "callback-removed callback event: the callback event was removed")]
    public void A_callback(string @base, string head, params string[] changes) =>
        Assert.Equal(changes, ToldOfOperation($"callbacks: {{{@base}}}, responses: {{}}", $"callbacks: {{{head}}}, responses: {{}}"));

    [Theory]
    [InlineData("requestBody: {$ref: x.yaml#/A}, responses: {}", "requestBody: {$ref: x.yaml#/B}, responses: {}", "response-reference-changed webhook event > POST > request: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("requestBody: {$ref: x.yaml#/A}, responses: {}", $"requestBody: {{required: true, {Schema}}}, responses: {{}}", "response-reference-changed webhook event > POST > request: is described here now; it referred to x.yaml#/A")]
    [InlineData("responses: {'200': {$ref: x.yaml#/A}}", "responses: {'200': {$ref: x.yaml#/B}}", "request-reference-changed webhook event > POST > response 200: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("parameters: [{$ref: x.yaml#/A}], responses: {}", "parameters: [{$ref: x.yaml#/B}], responses: {}", "response-header-added webhook event > POST > parameter x.yaml#/B: was added", "response-header-removed webhook event > POST > parameter x.yaml#/A: was removed")]
    public void A_part_of_a_call_of_the_server(string @base, string head, params string[] changes)
    {
        Assert.Equal(changes, Told("", "", Webhook(@base), Webhook(head)));

        static string Webhook(string call) => $"webhooks: {{event: {{post: {{{call}}}}}}}";
    }

    [Theory]
    [InlineData("key: {$ref: x.yaml#/A}", "key: {$ref: x.yaml#/B}", "reference-changed security > key: what it refers to went from x.yaml#/A to x.yaml#/B")]
    [InlineData("key: {type: http, scheme: bearer}", "key: {$ref: x.yaml#/B}", "reference-changed security > key: refers to x.yaml#/B now; it was described here")]
    [InlineData("key: {$ref: x.yaml#/A}", "key: {type: http, scheme: bearer}", "reference-changed security > key: is described here now; it referred to x.yaml#/A")]
    public void A_security_scheme(string @base, string head, params string[] changes)
    {
        const string Call = "/a: {get: {security: [{key: []}], responses: {}}}";
        Assert.Equal(changes, Told(Call, Call, $"components: {{securitySchemes: {{{@base}}}}}", $"components: {{securitySchemes: {{{head}}}}}"));
    }

    private static IEnumerable<string> ToldOfOperation(string @base, string head) =>
        Told($"/a: {{post: {{{@base}}}}}", $"/a: {{post: {{{head}}}}}").Select(change => change.Replace("POST /a > ", "", StringComparison.Ordinal));

    private static IEnumerable<string> Told(string @base, string head, string? baseRest = null, string? headRest = null)
    {
        const string Components = "components: {pathItems: {P: {$ref: p.yaml}}, responses: {R: {$ref: r.yaml}}}";
        return Documents.Compare(Documents.Of(@base, "3.2.0", baseRest ?? Components), Documents.Of(head, "3.2.0", headRest ?? Components))
            .Select(change => $"{change.Rule.Id} {change.Place}: {change.Message}").Order(StringComparer.Ordinal);
    }
}
