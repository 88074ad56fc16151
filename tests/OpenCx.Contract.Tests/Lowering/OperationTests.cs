namespace OpenCx.Contract.Tests.Lowering;

public class OperationTests
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
    public void Every_method_of_3_0_is_lowered(string method) =>
        Assert.Equal("Call", LoweredSchemas.Document($"paths: {{/a: {{{method}: {{operationId: call, responses: {{}}}}}}}}").Document["paths"]!["/a"]![method]!["operationId"]!.GetValue<string>());

    [Theory]
    [InlineData("query: {responses: {}}", "query")]
    [InlineData("additionalOperations: {COPY: {responses: {}}}", "additionalOperations")]
    public void Other_methods_are_left_out_and_listed(string operation, string member)
    {
        var contract = LoweredSchemas.Document($"paths: {{/a: {{{operation}}}}}", "3.2.0");

        var note = Assert.Single(contract.Notes);
        Assert.Equal(($"/paths/~1a/{member}", "this method is not supported: left out"), (note.Pointer, note.Reason));
        Assert.Empty(contract.Document["paths"]!["/a"]!.AsObject());
    }

    [Fact]
    public void What_people_read_is_kept_and_that_of_the_path_stands_in()
    {
        var contract = LoweredSchemas.Document(
            """
            paths:
              /a:
                summary: Of the path.
                description: Of the path as well.
                servers: [{url: /elsewhere}]
                get: {operationId: one, tags: [a, b], summary: Its own., deprecated: true, externalDocs: {url: 'https://a.example'}, x-opencx-word: said, x-other: 1, callbacks: {}, responses: {}}
            """);

        Assert.Equal(
            "{'tags':['a','b'],'summary':'Its own.','description':'Of the path as well.','operationId':'One','x-opencx-operation-id':'one','deprecated':true,'responses':{}}",
            LoweredSchemas.Short(contract.Document["paths"]!["/a"]!["get"]!));
    }

    [Theory]
    [InlineData("servers: [{url: /b}], get: {responses: {}}", "/paths/~1a/servers")]
    [InlineData("get: {servers: [{url: /b}], responses: {}}", "/paths/~1a/get/servers")]
    [InlineData("get: {servers: [{url: '/{b}', variables: {b: {default: b}}}, {url: /}], responses: {}}", "/paths/~1a/get/servers")]
    [InlineData("servers: [{url: /}, {url: /b}], get: {responses: {}}")]
    [InlineData("get: {servers: [{url: '/{a}', variables: {a: {default: ''}}}], responses: {}}")]
    [InlineData("servers: [], get: {responses: {}}")]
    public void Addresses_other_than_the_clients_are_listed(string item, params string[] pointers)
    {
        var notes = LoweredSchemas.Document($"servers: [{{url: /}}]\npaths: {{/a: {{{item}}}}}").Notes;

        Assert.Equal(pointers, notes.Select(note => note.Pointer));
        Assert.All(notes, note => Assert.Equal("servers for some operations alone are not supported: every call goes to the client's address", note.Reason));
    }

    [Theory]
    [InlineData("/a: {servers: [{url: /v1}, {url: /v0}], get: {responses: {}}, put: {responses: {}}}", "/v1", "/v0")]
    [InlineData("/a: {servers: [{url: /v1}], get: {responses: {}}}, /b: {servers: [{url: /v2}], put: {servers: [{url: /v1}], responses: {}}}, /c: {servers: [{url: /v3}]}", "/v1")]
    [InlineData("/a: {servers: [{url: /v1}], get: {responses: {}}}, /b: {put: {responses: {}}}")]
    [InlineData("/a: {servers: [{url: /v1}], get: {responses: {}}}, /b: {servers: [{url: /v2}], put: {responses: {}}}")]
    [InlineData("/a: {get: {responses: {}}}")]
    [InlineData("/a: {servers: [{url: /v1}]}")]
    public void An_address_that_all_operations_have_in_common_is_the_clients(string paths, params string[] addresses)
    {
        var contract = LoweredSchemas.Document($"paths: {{{paths}}}");

        Assert.Equal(addresses, (contract.Document["servers"]?.AsArray() ?? []).Select(server => (string)server!["url"]!));
    }
}
