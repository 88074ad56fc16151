using OpenCx.Contract.Lowering;

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

    [Theory]
    [InlineData("[{basic: []}]", false)]
    [InlineData("[{key: []}]", false)]
    [InlineData("[{cookie: []}]", false)]
    [InlineData("[{tls: []}]", false)]
    [InlineData("[{bearer: [], key: []}]", false)]
    [InlineData("[{reference: []}]", false)]
    [InlineData("[]", true)]
    [InlineData("[{}]", true)]
    [InlineData("[{bearer: []}]", true)]
    [InlineData("[{key: []}, {bearer: []}]", true)]
    [InlineData("[{key: []}, {}]", true)]
    [InlineData("[{oauth: [a]}]", true)]
    [InlineData("[{openId: [a]}]", true)]
    [InlineData("[{header: []}]", true)]
    [InlineData("[{nowhere: []}]", true)]
    public void Security_that_no_bearer_token_meets_is_noted(string security, bool isMet)
    {
        var (ofAll, ofOne) = (Lower($"security: {security}", string.Empty), Lower("security: [{bearer: []}]", $"security: {security}, "));

        Assert.Equal(isMet ? [] : ["/security"], ofAll.Select(note => note.Pointer));
        Assert.Equal(isMet ? [] : ["/paths/~1a/get/security"], ofOne.Select(note => note.Pointer));
        Assert.All(ofAll, note => Assert.Equal("the client sends its key as a bearer token (RFC 6750) and nothing else, which this does not take", note.Reason));
    }

    [Fact]
    public void Security_of_all_is_not_that_of_operations_with_their_own() =>
        Assert.Empty(Lower("security: [{key: []}]", "security: [{bearer: []}], "));

    private static IReadOnlyList<LoweringNote> Lower(string security, string securityOfOperation) => LoweredSchemas.Document(
        $$"""
        {{security}}
        paths: {/a: {get: { {{securityOfOperation}}responses: {'204': {description: d} } } } }
        components:
          securitySchemes:
            basic: {type: http, scheme: basic}
            bearer: {type: http, scheme: Bearer}
            key: {type: apiKey, name: X-Api-Key, in: header}
            header: {type: apiKey, name: authorization, in: header}
            cookie: {type: apiKey, name: Authorization, in: cookie}
            oauth: {type: oauth2, flows: {} }
            openId: {type: openIdConnect, openIdConnectUrl: 'https://a.example/id'}
            tls: {type: mutualTLS}
            reference: {$ref: '#/components/securitySchemes/key'}
        """).Notes;
}
