namespace OpenCx.Contract.Tests.Lowering;

public class SecurityTests
{
    [Theory]
    [InlineData("{type: apiKey, description: The key., name: X-Key, in: header}", "{'type':'apiKey','description':'The key.','name':'X-Key','in':'header'}")]
    [InlineData("{type: http, scheme: bearer, bearerFormat: JWT, x-other: 1}", "{'type':'http','scheme':'bearer','bearerFormat':'JWT'}")]
    [InlineData("{type: openIdConnect, openIdConnectUrl: 'https://a.example/id'}", "{'type':'openIdConnect','openIdConnectUrl':'https://a.example/id'}")]
    [InlineData("{type: oauth2, flows: {}}", "{'type':'oauth2','flows':{}}")]
    [InlineData("{type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.example/a', scopes: {read: Reads., write: Writes.}}, deviceAuthorization: {}}}",
        "{'type':'oauth2','flows':{'implicit':{'authorizationUrl':'https://a.example/a','scopes':{'read':'Reads.','write':'Writes.'}}}}")]
    [InlineData("{type: oauth2, flows: {password: {tokenUrl: 'https://a.example/t', refreshUrl: 'https://a.example/r'}, clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {}}}}",
        "{'type':'oauth2','flows':{'password':{'tokenUrl':'https://a.example/t','refreshUrl':'https://a.example/r','scopes':{}},'clientCredentials':{'tokenUrl':'https://a.example/t','scopes':{}}}}")]
    [InlineData("{type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://a.example/a', tokenUrl: 'https://a.example/t', scopes: {}}}}",
        "{'type':'oauth2','flows':{'authorizationCode':{'authorizationUrl':'https://a.example/a','tokenUrl':'https://a.example/t','scopes':{}}}}")]
    [InlineData("{$ref: '#/components/securitySchemes/other'}", "{'type':'http','scheme':'basic'}")]
    public void A_scheme_keeps_what_3_0_has_a_word_for(string scheme, string lowered)
    {
        var contract = LoweredSchemas.Document($"paths: {{}}\ncomponents:\n  securitySchemes:\n    key: {scheme}\n    other: {{type: http, scheme: basic}}\n");

        Assert.Equal(lowered, LoweredSchemas.Short(contract.Document["components"]!["securitySchemes"]!["key"]!));
    }

    [Fact]
    public void A_requirement_that_names_a_scheme_unknown_to_3_0_goes_with_it()
    {
        var contract = LoweredSchemas.Document(
            """
            security: [{key: [a, b], tls: []}, {key: [a, b], other: []}, {}]
            paths: {}
            components:
              securitySchemes:
                key: {type: http, scheme: bearer}
                other: {type: http, scheme: basic}
                tls: {type: mutualTLS}
            """);

        Assert.Equal("[{'key':['a','b'],'other':[]},{}]", LoweredSchemas.Short(contract.Document["security"]!));
        Assert.Null(contract.Document["components"]!["securitySchemes"]!["tls"]);
    }
}
