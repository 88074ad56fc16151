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
            "{'tags':['a','b'],'summary':'Its own.','description':'Of the path as well.','operationId':'One','x-opencx-operation-id':'one','deprecated':true,'responses':{},'x-opencx-word':'said'}",
            LoweredSchemas.Short(contract.Document["paths"]!["/a"]!["get"]!));
    }

    [Theory]
    [InlineData("servers: [{url: /b}], get: {responses: {}}", "/paths/~1a/servers")]
    [InlineData("get: {servers: [{url: /b}], responses: {}}", "/paths/~1a/get/servers")]
    [InlineData("servers: [], get: {responses: {}}")]
    public void Addresses_of_some_operations_alone_are_listed(string item, params string[] pointers)
    {
        var notes = LoweredSchemas.Document($"paths: {{/a: {{{item}}}}}").Notes;

        Assert.Equal(pointers, notes.Select(note => note.Pointer));
        Assert.All(notes, note => Assert.Equal("servers for some operations alone are not supported: every call goes to the client's address", note.Reason));
    }
}
