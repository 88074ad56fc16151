using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Path items that refer to others: what stands beside the reference holds as well.</summary>
public class PathItemTests
{
    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Operations_and_parameters_beside_a_reference_are_kept(string version)
    {
        var contract = Lower(
            "$ref: '#/components/pathItems/P', delete: {operationId: remove, responses: {}}, parameters: [{name: id, in: path, required: true, schema: {type: integer}}]",
            "P: {summary: Of P., get: {operationId: read, responses: {}}}",
            version);

        var item = contract.Document["paths"]!["/a/{id}"]!.AsObject();
        Assert.Equal(["delete", "get"], item.Select(operation => operation.Key));
        Assert.All(item, operation => Assert.Equal("Of P.", (string?)operation.Value!["summary"]));
        Assert.All(item, operation => Assert.Equal(
            "[{'name':'id','in':'path','required':true,'schema':{'type':'integer','format':'int64'}}]",
            LoweredSchemas.Short(operation.Value!["parameters"]!)));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void The_reference_may_lead_on_and_servers_count_wherever_they_stand()
    {
        var contract = Lower(
            "$ref: '#/components/pathItems/P', x-word: here",
            "P: {$ref: '#/components/pathItems/Q', x-word: there, put: {responses: {}}}, Q: {servers: [{url: /v1}], post: {responses: {}}}");

        Assert.Equal(["put", "post"], contract.Document["paths"]!["/a/{id}"]!.AsObject().Select(operation => operation.Key));
        Assert.Equal("/v1", (string?)contract.Document["servers"]![0]!["url"]);
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void Of_a_field_in_both_the_nearest_is_kept_and_the_other_listed()
    {
        var contract = Lower(
            "$ref: '#/components/pathItems/P', get: {operationId: mine, responses: {}}",
            "P: {get: {operationId: other, responses: {}}, parameters: [{name: q, in: query}]}");

        var operation = contract.Document["paths"]!["/a/{id}"]!["get"]!;
        Assert.Equal("Mine", (string?)operation["operationId"]);
        Assert.Equal(2, operation["parameters"]!.AsArray().Count);
        var note = Assert.Single(contract.Notes);
        Assert.Equal(
            ("/paths/~1a~1{id}/get", "stands at /components/pathItems/P/get as well, which the specification leaves undefined: the one there is left out"),
            (note.Pointer, note.Reason));
    }

    [Fact]
    public void A_path_item_that_refers_to_itself_is_refused() =>
        Assert.Throws<ContractException>(() => Lower("$ref: '#/components/pathItems/P', get: {responses: {}}", "P: {$ref: '#/components/pathItems/P'}"));

    private static LoweredContract Lower(string item, string others, string version = "3.1.0") =>
        LoweredSchemas.Document($"paths: {{'/a/{{id}}': {{{item}}}}}\ncomponents: {{pathItems: {{{others}}}}}", version);
}
